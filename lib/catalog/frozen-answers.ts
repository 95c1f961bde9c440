import { z } from "zod";
import { type Locale, pick } from "@/lib/platform/i18n";

/** An answer as the order keeps it, in the words of the day it was given. */
const frozenAnswer = z.object({
  labelZh: z.string(),
  labelEn: z.string(),
  value: z.string(),
  unitZh: z.string(),
  unitEn: z.string(),
});
export type FrozenAnswer = z.output<typeof frozenAnswer>;

const frozenAnswers = z.array(frozenAnswer);

/** What was ordered, with what its maker was told: "8 mm · Wrist 16.5 cm". */
export function labelWithAnswers(label: string, answers: unknown, locale: Locale): string {
  const said = frozenAnswers.parse(answers).map((answer) => {
    const unit = pick(answer, "unit", locale);
    const space = locale === "en" && unit !== "" ? " " : "";
    return `${pick(answer, "label", locale)} ${answer.value}${space}${unit}`;
  });
  return [label, ...said].join(" · ");
}
