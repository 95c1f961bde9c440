"use client";

import { useTranslations } from "next-intl";
import type { FormEvent } from "react";
import { KeptOr } from "@/components/shared/outbox/kept-or";
import { Button } from "@/components/ui/button";
import { Chips } from "@/components/ui/chips";
import { FailureText } from "@/components/ui/failure-text";
import { Notice } from "@/components/ui/notice";
import { CountInput } from "./count-input";
import { stockReasons } from "./stock-reasons";
import { subjectOfStock, useStockChange } from "./use-stock-change";

type Props = { variantId: string; name: string; onHand: number; reserved: number };

/** Count, say why, save; and take it back if it was wrong. */
export function StockForm({ variantId, name, onHand, reserved }: Props) {
  const t = useTranslations("sell.stock");
  const change = useStockChange({ variantId, name, onHand });
  const { count, reason, last, difference } = change;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void change.save();
  };
  return (
    <KeptOr subject={subjectOfStock(variantId)}>
      <form method="post" onSubmit={submit} className="grid gap-5">
        <CountInput value={count} onChange={change.setCount} min={reserved} />
        <Chips
          legend={t("why")}
          choices={stockReasons.map((value) => ({ value, label: t(`note.${value}`) }))}
          value={reason}
          onChange={change.setReason}
        />
        <FailureText failure={change.failure} />
        <Button
          type="submit"
          size="lg"
          block
          pending={change.pending}
          disabled={difference === 0 || change.isWrong}
        >
          {difference === 0
            ? t("same")
            : t("save", { change: difference > 0 ? `+${difference}` : difference })}
        </Button>
        {last && (
          <Notice tone="done" title={t("saved", { count: last.to })}>
            <Button variant="quiet" className="mt-2" pending={change.pending} onClick={change.undo}>
              {t("undo")}
            </Button>
          </Notice>
        )}
      </form>
    </KeptOr>
  );
}
