"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Picture } from "@/components/ui/picture";
import type { Picture as PictureData } from "@/lib/media";
import type { Body, OrderCardView } from "@/lib/messages";
import { isLocale } from "@/lib/platform/i18n";
import { OrderFacts, orderPicture } from "./order-card";
import type { Goods } from "./use-goods";

type Props = { orders: OrderCardView[]; goods: Goods; onPick: (body: Body) => void };

/** The buyer's orders at this shop, and what it sells: one press shows it in the conversation. */
export function CardsToShow({ orders, goods, onPick }: Props) {
  const t = useTranslations("messages.cards");
  const given = useLocale();
  const locale = isLocale(given) ? given : "zh";
  return (
    <div className="grid grid-cols-1 gap-5">
      {orders.length > 0 && (
        <section className="grid grid-cols-1 gap-2">
          <h3 className="font-semibold">{t("orders")}</h3>
          {orders.map((order) => (
            <Pick
              key={order.number}
              picture={orderPicture(order)}
              title={order.title}
              onPick={() => onPick({ kind: "ORDER", order: order.number })}
            >
              <OrderFacts order={order} locale={locale} />
            </Pick>
          ))}
        </section>
      )}
      <section className="grid grid-cols-1 gap-2">
        <h3 className="font-semibold">{t("goods")}</h3>
        <FindGoods goods={goods} />
        {goods.found?.map(({ slug, title, picture }) => (
          <Pick
            key={slug}
            picture={picture}
            title={title}
            onPick={() => onPick({ kind: "PRODUCT", product: slug })}
          />
        ))}
        {goods.found?.length === 0 && <p className="text-quiet">{t("nothing")}</p>}
      </section>
    </div>
  );
}

function FindGoods({ goods }: { goods: Goods }) {
  const t = useTranslations("messages.cards");
  const [q, setQ] = useState("");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void goods.find(q);
      }}
      className="grid grid-cols-1 gap-2"
    >
      <FailureText failure={goods.failure} />
      <div className="flex items-end gap-2">
        <Field label={t("search")} className="grow">
          {(control) => (
            <Input
              {...control}
              type="search"
              maxLength={40}
              value={q}
              onChange={({ target }) => setQ(target.value)}
            />
          )}
        </Field>
        <Button type="submit" variant="quiet" pending={goods.pending}>
          {t("find")}
        </Button>
      </div>
    </form>
  );
}

type PickProps = {
  picture: PictureData | null;
  title: string;
  onPick: () => void;
  children?: ReactNode;
};

function Pick({ picture, title, onPick, children }: PickProps) {
  return (
    <button
      type="button"
      onClick={onPick}
      className="flex min-h-16 w-full items-center gap-3 rounded-md border border-hairline bg-card p-2 text-left hover:bg-sunk"
    >
      <Picture
        picture={picture}
        sizes="56px"
        square
        decorative
        className="size-14 shrink-0 rounded-md"
      />
      <span className="grid min-w-0">
        <span className="font-medium">{title}</span>
        {children && <span className="text-sm text-quiet">{children}</span>}
      </span>
    </button>
  );
}
