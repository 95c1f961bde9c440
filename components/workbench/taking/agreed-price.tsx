"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { ShelfPiece } from "@/lib/checkout/queries";
import { formatMoney } from "@/lib/platform/money";
import { readAgreed, type Wanted } from "./taking";

type Props = { piece: ShelfPiece; wanted: Wanted; onChange: (wanted: Wanted) => void };

const yuan = (fen: number) => String(fen / 100);

/** The price that was agreed on the phone, between the county's least and the shelf's. */
export function AgreedPrice({ piece, wanted, onChange }: Props) {
  const t = useTranslations("taking.goods");
  const locale = useLocale();
  const { price } = wanted;
  if (piece.leastFen === piece.unitFen) return null;
  if (price === null) {
    return (
      <Button
        variant="quiet"
        block
        onClick={() => onChange({ ...wanted, price: yuan(piece.unitFen) })}
      >
        {t("agree")}
      </Button>
    );
  }
  const [least, list] = [piece.leastFen, piece.unitFen].map((fen) => formatMoney(fen, locale));
  const bounds = { least: least ?? "", list: list ?? "" };
  const isWrong = readAgreed(piece, price) === null;
  return (
    <div className="grid gap-2">
      <Field
        label={t("agreed")}
        hint={t("agreedHint", bounds)}
        error={isWrong && t("agreedWrong", bounds)}
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            maxLength={9}
            value={price}
            onChange={({ target }) => onChange({ ...wanted, price: target.value })}
            className="text-2xl! font-semibold"
          />
        )}
      </Field>
      <Button variant="ghost" onClick={() => onChange({ ...wanted, price: null })}>
        {t("shelf")}
      </Button>
    </div>
  );
}
