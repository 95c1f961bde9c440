"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { toast } from "@/components/ui/toast";
import { onConsentEnd } from "@/lib/api";

/** The bar goes and says why, at the first thing done after the villager took it back. */
export function ConsentEnd() {
  const { refresh } = useRouter();
  const t = useTranslations("errors");
  // Whoever calls the shop stands outside of React.
  useEffect(
    () =>
      onConsentEnd(() => {
        toast(t("CONSENT_ENDED"));
        refresh();
      }),
    [refresh, t],
  );
  return null;
}
