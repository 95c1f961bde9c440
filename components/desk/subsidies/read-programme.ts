import { fenOf, numberOf, textOf } from "@/components/desk/register/read-form";
import type { ProgrammeTerms } from "@/lib/subsidies";

/** How many tiers the form asks for; those left empty don't count. */
export const tierNumbers = [1, 2, 3] as const;

const tierOf = (form: FormData, number: number) => {
  const [from, reward] = [`from${number}`, `reward${number}`];
  return textOf(form, from) === "" && textOf(form, reward) === ""
    ? []
    : [{ fromFen: fenOf(form, from), rewardFen: fenOf(form, reward) }];
};

type Chosen = Pick<ProgrammeTerms, "rule" | "period">;

/** What was typed, by the rule that was chosen. */
export const readProgramme = (form: FormData, { rule, period }: Chosen) => {
  const isTiers = rule === "TIERS";
  return {
    ...{ rule, period },
    nameZh: textOf(form, "nameZh"),
    nameEn: textOf(form, "nameEn"),
    tiers: isTiers ? tierNumbers.flatMap((number) => tierOf(form, number)) : [],
    basisPoints: isTiers ? 0 : Math.round(numberOf(form, "basisPoints") * 100),
    capFen: isTiers ? 0 : fenOf(form, "capFen"),
    firstSaleFen: fenOf(form, "firstSaleFen"),
    countsDeclared: form.has("countsDeclared"),
    startsOn: textOf(form, "startsOn"),
    endsOn: textOf(form, "endsOn"),
    budgetFen: fenOf(form, "budgetFen"),
  };
};
