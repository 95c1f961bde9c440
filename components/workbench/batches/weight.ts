import { GRAMS_PER_JIN, GRAMS_PER_KG } from "@/lib/platform/money";

export type WeightUnit = "JIN" | "KG";
export type Weight = { text: string; unit: WeightUnit };

const MOST_GRAMS = 100_000_000;

/** Grams of a whole harvest; null when it can't be read, or is no weight that a scale shows. */
export function gramsOf({ text, unit }: Weight): number | null {
  const typed = text.normalize("NFKC").trim().replace("。", ".");
  if (!/^\d{1,6}(\.\d{1,3})?$/.test(typed)) return null;
  const grams = Math.round(Number(typed) * (unit === "KG" ? GRAMS_PER_KG : GRAMS_PER_JIN));
  return grams > 0 && grams <= MOST_GRAMS ? grams : null;
}

/** A weight as it is typed: 斤 in Chinese, kg in English. */
export const usualUnit = (locale: string): WeightUnit => (locale === "zh" ? "JIN" : "KG");

export const weightOf = (grams: number, unit: WeightUnit): Weight => ({
  text: String(grams / (unit === "KG" ? GRAMS_PER_KG : GRAMS_PER_JIN)),
  unit,
});
