import { useTranslations } from "next-intl";
import { Notice, type NoticeTone } from "@/components/ui/notice";
import { isDone, type MyApplication } from "@/lib/onboarding";
import { isUnopened } from "@/lib/shops";
import { Stages } from "./stages";

type Application = Pick<MyApplication, "status" | "askedBack" | "items" | "note" | "phone">;

/** In which words it stands: the key of its sentences. */
export function standingOf({ status, askedBack, items }: Application) {
  if (status === "CLOSED") return "SUSPENDED";
  if (status !== "DRAFT") return status;
  if (askedBack) return "askedBack";
  return items.every(isDone) ? "complete" : "missing";
}

const tones: Record<ReturnType<typeof standingOf>, NoticeTone> = {
  missing: "info",
  complete: "done",
  askedBack: "warn",
  SUBMITTED: "done",
  REJECTED: "error",
  OPEN: "done",
  PAUSED: "warn",
  SUSPENDED: "error",
};

/** Where the application stands, what happens next, and what the county said. */
export function Standing({ application }: { application: Application }) {
  const t = useTranslations("onboarding.standing");
  const standing = standingOf(application);
  const { status, items, note, phone } = application;
  const count = items.filter((item) => !isDone(item)).length;
  const stage = status === "SUBMITTED" ? 1 : isUnopened(status) ? 0 : 2;
  return (
    <div className="grid gap-4">
      <Stages at={stage} />
      <Notice tone={tones[standing]} title={t(`${standing}.title`, { count })}>
        {note && <p className="my-1 rounded-md bg-card px-3 py-2 font-medium">{note}</p>}
        <p>{t(`${standing}.text`, { phone })}</p>
      </Notice>
    </div>
  );
}
