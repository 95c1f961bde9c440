"use client";

import { useState } from "react";
import type { StockRow } from "@/lib/inventory/queries";
import type { Locale } from "@/lib/platform/i18n";
import { type Counted, inPlace } from "./in-place";
import { StockCard } from "./stock-card";

type Props = { rows: StockRow[]; locale: Locale };

/** A page of stock; give it the address as its key, so that another page begins anew. */
export function StockList({ rows, locale }: Props) {
  const [opened] = useState(rows);
  const [counted, setCounted] = useState<Counted>({});
  return (
    <ul className="grid grid-cols-1 items-start gap-3 lg:grid-cols-2">
      {inPlace(opened, rows, counted).map((row) => (
        <li key={row.variantId}>
          <StockCard
            row={row}
            locale={locale}
            onCounted={(onHand) => setCounted((all) => ({ ...all, [row.variantId]: onHand }))}
          />
        </li>
      ))}
    </ul>
  );
}
