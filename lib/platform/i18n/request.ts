import { locale as rootLocale } from "next/root-params";
import { getRequestConfig } from "next-intl/server";
import { TIME_ZONE } from "@/lib/platform/clock";
import { defaultLocale, isLocale } from "./index";
import { loadMessages } from "./messages";

export default getRequestConfig(async ({ locale: asked }) => {
  const wanted = asked ?? (await rootLocale());
  const locale = isLocale(wanted) ? wanted : defaultLocale;
  return { locale, messages: await loadMessages(locale), timeZone: TIME_ZONE };
});
