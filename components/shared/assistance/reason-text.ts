import type { useTranslations } from "next-intl";
import { isReason } from "@/lib/assistance";

type Translate = ReturnType<typeof useTranslations<"assistance">>;

/** Why somebody acted, in the reader's language; own words stay as they were written. */
export const reasonText = (t: Translate, reason: string) =>
  isReason(reason) ? t(`household.reason.${reason}`) : reason;
