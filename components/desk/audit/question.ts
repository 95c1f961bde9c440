import { type Asked, one } from "@/components/shared/layout/asked";
import { type ActionQuestion, isActGroup } from "@/lib/audit";

const DAY = /^\d{4}-\d\d-\d\d$/;
const SUBJECT = /^[a-z]+:[\w-]{1,40}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const when = (text: string) => (DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null);

/** What the address of the log asks for; what makes no sense is left out. */
export function readQuestion(asked: Asked): ActionQuestion {
  const [group, subject, after] = [one(asked, "group"), one(asked, "subject"), one(asked, "after")];
  return {
    who: one(asked, "who"),
    group: isActGroup(group) ? group : null,
    onBehalf: one(asked, "behalf") === "1",
    subject: SUBJECT.test(subject) ? subject : null,
    from: when(one(asked, "from")),
    to: when(one(asked, "to")),
    after: UUID.test(after) ? after : null,
  };
}

/** The same as it stands in an address, without the page. */
export const askedBy = (question: ActionQuestion) => ({
  who: question.who,
  group: question.group ?? "",
  behalf: question.onBehalf ? "1" : "",
  subject: question.subject ?? "",
  from: question.from ?? "",
  to: question.to ?? "",
});
