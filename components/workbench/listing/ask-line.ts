import type { AskKind } from "@/lib/catalog";
import { type AskInput, askSchema } from "@/lib/listing";
import type { Keyed } from "./rows";

/** A question while its seller writes it; choices one a line. */
export type AskLine = Keyed & {
  id: string | null;
  kind: AskKind;
  label: string;
  unit: string;
  least: string;
  most: string;
  choices: string;
};

export const emptyAsk: Omit<AskLine, "key"> = {
  id: null,
  kind: "NUMBER",
  label: "",
  unit: "",
  least: "",
  most: "",
  choices: "",
};

export const lineOfAsk = (ask: AskInput & { id: string }): AskLine => ({
  key: ask.id,
  id: ask.id,
  kind: ask.kind,
  label: ask.labelZh,
  unit: ask.unitZh,
  least: ask.least?.toString() ?? "",
  most: ask.most?.toString() ?? "",
  choices: ask.choices.join("\n"),
});

const bound = (typed: string) => (typed.trim() === "" ? null : Number(typed));

/** The question as it is kept, or null while something of it is missing. */
export function askInputOf({ id, kind, label, ...typed }: AskLine): AskInput | null {
  const isNumber = kind === "NUMBER";
  const choices = typed.choices.split("\n").flatMap((choice) => choice.trim() || []);
  const parsed = askSchema.safeParse({
    ...(id && { id }),
    kind,
    labelZh: label,
    unitZh: isNumber ? typed.unit : "",
    least: isNumber ? bound(typed.least) : null,
    most: isNumber ? bound(typed.most) : null,
    choices: kind === "CHOICE" ? choices : [],
  });
  return parsed.success ? parsed.data : null;
}
