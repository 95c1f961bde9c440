"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import type { Change } from "@/lib/checkout";
import { formatMoney } from "@/lib/platform/money";

/** What is different from the total that the buyer had agreed to, line by line. */
export function ChangesNotice({ changes }: { changes: Change[] }) {
  const t = useTranslations("checkout.changes");
  const words = useChangeText();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (changes.length > 0) place.current?.focus();
  }, [changes]);
  if (changes.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className="scroll-mb-32 outline-none">
      <Notice tone="warn" title={t("title")}>
        <ul className="mt-1 grid list-disc gap-1 pl-5">
          {changes.map((change) => {
            const text = words(change);
            return <li key={text}>{text}</li>;
          })}
        </ul>
        <p className="mt-2">{t("confirm")}</p>
      </Notice>
    </div>
  );
}

function useChangeText() {
  const t = useTranslations("checkout.changes");
  const locale = useLocale();
  return (change: Change): string => {
    if (change.kind === "NOT_DELIVERABLE") return t("NOT_DELIVERABLE", { shop: change.shop });
    if (change.kind === "FREIGHT") {
      const { shop, from, to } = change;
      return t("FREIGHT", { shop, from: formatMoney(from, locale), to: formatMoney(to, locale) });
    }
    if (change.kind === "COUPON") {
      const { from, to } = change;
      return t("COUPON", { from: formatMoney(from, locale), to: formatMoney(to, locale) });
    }
    const goods = `${change.title} ${change.label}`;
    switch (change.kind) {
      case "PRICE":
        return t("PRICE", {
          goods,
          from: formatMoney(change.from, locale),
          to: formatMoney(change.to, locale),
        });
      case "QUANTITY":
        return t("QUANTITY", { goods, from: change.from, to: change.to });
      case "GONE":
        return t(`GONE.${change.why}`, { goods });
      case "ADDED":
        return t("ADDED", { goods });
    }
  };
}
