"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { add, formatMoney } from "@/lib/platform/money";
import { Tick } from "./tick";
import { selectable, tickOf } from "./ticks";
import type { Totals } from "./totals";
import type { CartEditing } from "./use-cart";

type Props = {
  editing: CartEditing;
  totals: Totals;
  locale: Locale;
  pending: boolean;
  onCheckout: () => void;
};

/** Tick all, the total, the one button: above the tabs of a phone, beside the list on a desktop. */
export function CartSummary({ editing, totals, locale, pending, onCheckout }: Props) {
  const t = useTranslations("cart");
  const lines = editing.cart.shops.flatMap((shop) => shop.lines);
  const ids = selectable(lines);
  const { pieces, goodsFen, freightFen, isExact, away } = totals;
  return (
    <div className="sticky bottom-[calc(57px+var(--safe-bottom))] z-20 -mx-4 grid gap-2 border-y border-hairline bg-card py-2 pr-4 pl-2 lg:top-6 lg:bottom-auto lg:mx-0 lg:gap-4 lg:self-start lg:rounded-lg lg:border lg:p-5">
      <FailureText failure={editing.failure} />
      {away > 0 && (
        <p className="ml-2 text-sm text-millet-ink lg:ml-0">
          {t(pieces === 0 ? "awayAll" : "away", { count: away })}
        </p>
      )}
      {editing.removed.length > 0 && <Undo editing={editing} />}
      <div className="flex items-center gap-2 lg:grid lg:gap-4">
        <Tick
          state={tickOf(lines)}
          label={t("selectAll")}
          words={t("all")}
          disabled={ids.length === 0}
          onChange={(selected) => editing.select(ids, selected)}
          className="lg:hidden"
        />
        <p className="grow text-right leading-tight lg:flex lg:flex-wrap lg:items-baseline lg:justify-between lg:text-left">
          <span className="text-sm text-quiet lg:text-base">{t("total")} </span>
          <Money
            fen={isExact ? add(goodsFen, freightFen) : goodsFen}
            locale={locale}
            tone="price"
            className="text-xl lg:text-2xl"
          />
          <span className="block w-full text-xs text-quiet lg:text-right lg:text-sm">
            {pieces > 0 &&
              (isExact
                ? t(freightFen === 0 ? "withFreeFreight" : "withFreight", {
                    fen: formatMoney(freightFen, locale),
                  })
                : t("withoutFreight"))}
          </span>
        </p>
        <Button
          variant="buy"
          className="shrink-0 whitespace-nowrap max-lg:px-5"
          pending={pending}
          disabled={pieces === 0}
          onClick={onCheckout}
        >
          {t("checkout", { count: pieces })}
        </Button>
      </div>
    </div>
  );
}

function Undo({ editing }: { editing: CartEditing }) {
  const t = useTranslations("cart");
  return (
    <div
      role="status"
      className="ml-2 flex items-center justify-between gap-3 rounded-md bg-sunk pl-3"
    >
      <span className="truncate text-sm">{t("removed", { count: editing.removed.length })}</span>
      <Button size="sm" variant="ghost" onClick={editing.undo}>
        {t("undo")}
      </Button>
    </div>
  );
}
