import "server-only";
import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/platform/i18n";
import { loadMessages } from "@/lib/platform/i18n/messages";
import type { Terms } from "./index";

/** The sentence that the screen asks the villager to say, for exactly these terms. */
export async function spokenSentence(
  { scopes, days }: Pick<Terms, "scopes" | "days">,
  name: string,
  locale: Locale,
): Promise<string> {
  const { assistance } = await loadMessages(locale);
  const t = createTranslator({ locale, messages: { assistance }, namespace: "assistance" });
  const what = scopes.map((scope) => t(`scope.${scope}`)).join(t("household.and"));
  return t("household.script", { name, what, long: t(`days.${days}`) });
}
