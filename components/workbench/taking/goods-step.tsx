"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useMostReason } from "@/components/shared/limits/limit-text";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import { Stepper } from "@/components/ui/stepper";
import { VariantName } from "@/components/workbench/goods/variant-name";
import type { ShelfPiece } from "@/lib/checkout/queries";
import { AgreedPrice } from "./agreed-price";
import type { Wanted } from "./taking";
import type { Taking } from "./use-taking";

/** As many as are seen at a glance; a longer shelf can be searched. */
const AT_A_GLANCE = 6;

type Props = { shelf: ShelfPiece[]; taking: Taking };

/** What they want: every good with its picture, a plus and a minus. */
export function GoodsStep({ shelf, taking }: Props) {
  const t = useTranslations("taking.goods");
  const [text, setText] = useState("");
  const found = shelf.filter(({ title, label }) =>
    `${title}${label}`.toLowerCase().includes(text.trim().toLowerCase()),
  );
  if (shelf.length === 0) return <EmptyState title={t("none")} />;
  return (
    <div className="grid gap-4">
      {shelf.length > AT_A_GLANCE && (
        <Field label={t("find")}>
          {(control) => (
            <Input {...control} value={text} onChange={({ target }) => setText(target.value)} />
          )}
        </Field>
      )}
      {found.length === 0 && <p className="text-quiet">{t("noneFound")}</p>}
      <ul className="grid items-start gap-3 md:grid-cols-2">
        {found.map((piece) => (
          <li key={piece.variantId}>
            <Piece
              piece={piece}
              wanted={taking.chosen[piece.variantId] ?? null}
              onChange={(wanted) => taking.choose(piece.variantId, wanted)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type PieceProps = {
  piece: ShelfPiece;
  wanted: Wanted | null;
  onChange: (wanted: Wanted | null) => void;
};

function Piece({ piece, wanted, onChange }: PieceProps) {
  const t = useTranslations("taking.goods");
  const locale = useLocale();
  const { label, title, least, limit } = piece;
  const reason = useMostReason(piece) ?? t("onlyLeft", { left: limit });
  const had = wanted?.quantity ?? 0;
  /** Below the least there is only nothing. */
  const stepTo = (quantity: number) =>
    quantity === 0 || quantity >= least ? quantity : quantity > had || had > least ? least : 0;
  return (
    <Card className="grid gap-3">
      <div className="flex items-start gap-3">
        <Picture
          picture={piece.picture}
          sizes="80px"
          square
          decorative
          className="w-20 shrink-0 rounded-lg"
        />
        <VariantName label={label} title={title} />
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Money fen={piece.unitFen} locale={locale} className="text-xl font-semibold" />
        <Stepper
          value={had}
          min={0}
          max={limit}
          reason={reason}
          labels={{
            fewer: t("fewer"),
            more: t("more"),
            quantity: t("quantity", { label: `${title} ${label}` }),
          }}
          onChange={(typed) => {
            const quantity = stepTo(typed);
            onChange(quantity > 0 ? { price: null, ...wanted, quantity } : null);
          }}
        />
      </div>
      {wanted && <AgreedPrice piece={piece} wanted={wanted} onChange={onChange} />}
    </Card>
  );
}
