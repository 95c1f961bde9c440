export const askKinds = ["NUMBER", "TEXT", "CHOICE"] as const;
export type AskKind = (typeof askKinds)[number];

/** What a maker must know before the work begins, in the reader's language. */
export type Ask = {
  id: string;
  kind: AskKind;
  label: string;
  unit: string;
  least: number | null;
  most: number | null;
  choices: string[];
};

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
