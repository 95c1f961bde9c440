import "server-only";
import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from "next-intl";
import { TIME_ZONE } from "@/lib/platform/clock";
import type { Locale } from "./index";
import { loadMessages } from "./messages";

/** The sentences of one part of messages/<locale>/, outside Next too: for files and what programs read. */
export async function wordsOf<Part extends NamespaceKeys<Messages, NestedKeyOf<Messages>>>(
  locale: Locale,
  namespace: Part,
) {
  const messages: Messages = await loadMessages(locale);
  return createTranslator<Messages, Part>({ locale, messages, namespace, timeZone: TIME_ZONE });
}
