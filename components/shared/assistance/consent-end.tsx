"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { toast } from "@/components/ui/toast";
import { onConsentEnd } from "@/lib/api";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

/**
 * The bar goes and says why, at the first thing done after the villager took it back. What stood on the
 * page is nobody's of theirs any more, so they are led to the workbench's door.
 */
export function ConsentEnd({ locale }: { locale: Locale }) {
  const { refresh, replace } = useRouter();
  const t = useTranslations("errors");
  // Whoever calls the shop stands outside of React.
  useEffect(
    () =>
      onConsentEnd(() => {
        toast(t("CONSENT_ENDED"));
        replace(localised(locale, paths.sell()));
        refresh();
      }),
    [refresh, replace, locale, t],
  );
  return null;
}
