export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "zh";

export const isLocale = (value: unknown): value is Locale => locales.some((one) => one === value);

/** BCP 47 tag for `lang`, Intl and hreflang. */
export const languageTag = (locale: Locale) => (locale === "zh" ? "zh-CN" : "en");

type Localised<Name extends string> = { [Key in `${Name}Zh` | `${Name}En`]: string };

/** The text of a column pair (`titleZh`, `titleEn`) in this locale; Chinese where English is empty. */
export function pick<Name extends string>(
  row: Localised<Name>,
  name: Name,
  locale: Locale,
): string {
  const texts: Record<string, string> = row;
  const chinese = texts[`${name}Zh`] ?? "";
  return locale === "en" ? texts[`${name}En`] || chinese : chinese;
}
