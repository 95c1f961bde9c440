"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { QuoteShop } from "@/lib/checkout";

/** Goods that can't go to this address: not in this order, and not lost either. */
export function AwayShops({ shops }: { shops: QuoteShop[] }) {
  const t = useTranslations("checkout.away");
  if (shops.length === 0) return null;
  return (
    <Notice tone="warn" title={t("title")}>
      <ul className="my-1 grid list-disc gap-1 pl-5">
        {shops.flatMap(({ name, lines }) =>
          lines.map(({ id, title, label }) => <li key={id}>{`${name} · ${title} ${label}`}</li>),
        )}
      </ul>
      <p>{t("kept")}</p>
    </Notice>
  );
}
