"use client";

import { useTranslations } from "next-intl";
import { KeptOr } from "@/components/shared/outbox/kept-or";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { CountInput } from "./count-input";
import { subjectOfStock, useStockChange } from "./use-stock-change";

type Props = Parameters<typeof useStockChange>[0] & { reserved: number };

/** A new count without leaving the list: change, save, and back again if it was wrong. */
export function StockQuick({ reserved, ...stock }: Props) {
  const t = useTranslations("sell.stock");
  const change = useStockChange(stock);
  const { count, difference, last } = change;
  return (
    <div className="grid gap-3 border-t border-hairline p-4">
      <KeptOr subject={subjectOfStock(stock.variantId)}>
        <CountInput value={count} onChange={change.setCount} min={reserved} />
        <FailureText failure={change.failure} />
        {difference !== 0 && !change.isWrong && (
          <Button size="lg" block pending={change.pending} onClick={change.save}>
            {t("save", { change: difference > 0 ? `+${difference}` : difference })}
          </Button>
        )}
        {last && (
          <Notice tone="done" title={t("saved", { count: last.to })}>
            <Button
              variant="quiet"
              size="lg"
              className="mt-2"
              pending={change.pending}
              onClick={change.undo}
            >
              {t("undo")}
            </Button>
          </Notice>
        )}
      </KeptOr>
    </div>
  );
}
