"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { isLocale } from "@/lib/platform/i18n";

/** Says of when a page is that was kept on this phone (public/sw.js); with signal it is rendered anew. */
export function AsOf() {
  const t = useTranslations("outbox");
  const locale = useLocale();
  const { refresh } = useRouter();
  const [asOf, setAsOf] = useState<string | null>(null);
  // The mark stands on <html>, where the service worker put it.
  useEffect(() => {
    const { dataset } = document.documentElement;
    setAsOf(dataset.asOf ?? null);
    function onOnline() {
      if (!dataset.asOf) return;
      delete dataset.asOf;
      setAsOf(null);
      refresh();
    }
    window.addEventListener("online", onOnline);
    return () => window.removeEventListener("online", onOnline);
  }, [refresh]);
  if (!asOf || !isLocale(locale)) return null;
  return (
    <div className="page max-w-4xl pt-5 print:hidden">
      <Notice tone="warn">{t("asOf", { when: moment(new Date(asOf), locale) })}</Notice>
    </div>
  );
}
