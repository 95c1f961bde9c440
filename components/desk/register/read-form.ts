import { parseYuan } from "@/lib/platform/money";

/** What was typed in a field; "" when it is missing. */
export const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
};

/** Fen from yuan as people type them; NaN for what is no price, so that the server names the field. */
export const fenOf = (form: FormData, name: string) => parseYuan(textOf(form, name)) ?? Number.NaN;

/** The same where the field may stay empty. */
export const fenOrNull = (form: FormData, name: string) =>
  textOf(form, name) === "" ? null : fenOf(form, name);

export const numberOf = (form: FormData, name: string) => {
  const text = textOf(form, name).normalize("NFKC");
  return text === "" ? Number.NaN : Number(text);
};

/** Grams from kilograms. */
export const gramsOf = (form: FormData, name: string) => Math.round(numberOf(form, name) * 1000);

/** The yuan that a field shows for fen, without a sign: "9", "9.5". */
export const yuanText = (fen: number) => String(fen / 100);
