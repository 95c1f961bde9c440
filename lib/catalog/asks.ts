import { z } from "zod";
import { type Locale, pick } from "@/lib/platform/i18n";

export const askKinds = ["NUMBER", "TEXT", "CHOICE"] as const;
export type AskKind = (typeof askKinds)[number];

export const askSchema = z.object({
  id: z.string(),
  kind: z.enum(askKinds),
  label: z.string(),
  unit: z.string(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  choices: z.array(z.string()),
});

/** What a maker must know before the work begins, in the reader's language. */
export type Ask = z.output<typeof askSchema>;

/** An answer as the order keeps it, in the words of the day it was given. */
export const frozenAnswer = z.object({
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

const MOST_LETTERS = 60;
const NUMBER = /^\d{1,5}(?:[.．]\d)?$/;
const PLAIN = /^[^\p{Cc}\p{Cs}]+$/u;

type Question = Pick<Ask, "kind" | "least" | "most" | "choices">;

function numberOf(text: string, { least, most }: Question): string | null {
  if (!NUMBER.test(text)) return null;
  const number = Number(text.replace("．", "."));
  const fits = (least === null || number >= least) && (most === null || number <= most);
  return fits ? String(number) : null;
}

/** The answer in the form that is kept, or null where it is none: empty, out of bounds, not among the choices. */
export function answerTo(question: Question, text: string | undefined): string | null {
  const given = text?.normalize("NFKC").trim() ?? "";
  if (given === "") return null;
  if (question.kind === "NUMBER") return numberOf(given, question);
  if (question.kind === "CHOICE") return question.choices.includes(given) ? given : null;
  return given.length <= MOST_LETTERS && PLAIN.test(given) ? given : null;
}
