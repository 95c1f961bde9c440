import "server-only";
import { createTranslator } from "next-intl";
import { TIME_ZONE } from "@/lib/platform/clock";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { loadMessages } from "@/lib/platform/i18n/messages";
import { fen, formatMoney } from "@/lib/platform/money";

type Values = Record<string, string | number>;

/** A stored parameter under the name its sentence uses: amountFen → amount, titleZh or titleEn → title. */
function named(key: string, value: string | number, locale: Locale): [string, string | number] {
  const base = key.replace(/(Fen|Zh|En)$/, "");
  if (key.endsWith("Fen")) return [base, formatMoney(fen(Number(value)), languageTag(locale))];
  return [base, value];
}

const isForReader = (key: string, locale: Locale) =>
  !/(Zh|En)$/.test(key) || key.endsWith(locale === "zh" ? "Zh" : "En");

/** What fills a sentence, from the JSON of a stored message. */
export function valuesFor(params: unknown, locale: Locale): Values {
  const entries = Object.entries(typeof params === "object" && params ? params : {});
  return Object.fromEntries(
    entries.flatMap(([key, value]) =>
      (typeof value === "string" || typeof value === "number") && isForReader(key, locale)
        ? [named(key, value, locale)]
        : [],
    ),
  );
}

type Sentences = (key: string, params: unknown) => string;

async function load(locale: Locale): Promise<Sentences> {
  const { notifications } = await loadMessages(locale);
  const translate = createTranslator({
    locale,
    messages: { notifications },
    namespace: "notifications",
    timeZone: TIME_ZONE,
  });
  return (key, params) => (translate.has(key) ? translate(key, valuesFor(params, locale)) : "");
}

const loaded = new Map<Locale, Promise<Sentences>>();

/** Sentences of notifications.json in one language, outside any request; loaded once. */
export function sentences(locale: Locale): Promise<Sentences> {
  const known = loaded.get(locale) ?? load(locale);
  loaded.set(locale, known);
  return known;
}
