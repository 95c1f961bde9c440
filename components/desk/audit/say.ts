import { dayText } from "@/components/desk/frame/day";
import type { ActionView, FieldChange } from "@/lib/audit";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { fen, formatMoney, formatWeight } from "@/lib/platform/money";

/** The words of `county.audit`, with the question whether there is such a sentence. */
export type AuditWords = {
  (key: string, values?: Record<string, string | number>): string;
  has: (key: string) => boolean;
};

/** What was done as a sentence; an action that has none is named as it is. */
export function sayAction(t: AuditWords, { action, subject }: ActionView): string {
  const key = `acts.${action.replace(":", ".")}`;
  const values = { subject: subject || t("something"), action };
  return t.has(key) ? t(key, values) : t("acts.other", values);
}

/** Who did it: a name, a program with a key, a job of the shop itself, or somebody who had not signed in. */
export function sayActor(t: AuditWords, { actor, actorKind }: ActionView): string {
  if (actorKind === "key") return t("key", { name: actor });
  if (actor) return actor;
  return t(actorKind === "guest" ? "guest" : "system");
}

const ISO = /^\d{4}-\d\d-\d\d(T|$)/;

/** A value as people write it: yuan for fen, kilograms for grams, yes and no. */
export function sayValue(
  t: AuditWords,
  { field, value }: { field: string; value: FieldChange["after"] },
  locale: Locale,
): string {
  if (value === null || value === "") return t("nothing");
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "number") {
    if (field.endsWith("Fen")) return formatMoney(fen(value), locale);
    if (field.endsWith("G")) return formatWeight(value, locale);
    if (field === "basisPoints") return `${value / 100} %`;
    return new Intl.NumberFormat(languageTag(locale)).format(value);
  }
  if (ISO.test(value)) return dayText(value, locale);
  return t.has(`values.${value}`) ? t(`values.${value}`) : value;
}

/** What a field is called. */
export const sayField = (t: AuditWords, field: string) =>
  t.has(`fields.${field}`) ? t(`fields.${field}`) : field;
