export const GRAMS_PER_JIN = 500;
export const GRAMS_PER_KG = 1000;
const GRAMS_PER_LIANG = 50;

const number = (value: number, locale: string) => new Intl.NumberFormat(locale).format(value);

function inJin(grams: number): string | null {
  if (grams <= 0 || grams % GRAMS_PER_LIANG !== 0) return null;
  return grams >= GRAMS_PER_JIN
    ? `${number(grams / GRAMS_PER_JIN, "zh")} 斤`
    : `${number(grams / GRAMS_PER_LIANG, "zh")} 两`;
}

/** "2.5 千克（5 斤）" or "2.5 kg"; below a kilogram in grams. 斤 or 两 only where they come out even. */
export function formatWeight(grams: number, locale: string): string {
  const isChinese = locale.startsWith("zh");
  const inKilograms = grams >= GRAMS_PER_KG;
  const value = number(inKilograms ? grams / GRAMS_PER_KG : grams, locale);
  if (!isChinese) return `${value} ${inKilograms ? "kg" : "g"}`;
  const folk = inJin(grams);
  return `${value} ${inKilograms ? "千克" : "克"}${folk ? `（${folk}）` : ""}`;
}
