"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ComponentProps, useState } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { Body, OrderCardView } from "@/lib/messages";
import { isLocale } from "@/lib/platform/i18n";
import { GoodsLook, goodsFrame } from "./goods-card";
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

function Pick({ onPick, ...look }: ComponentProps<typeof GoodsLook> & { onPick: () => void }) {
  return (
    <button type="button" onClick={onPick} className={cn(goodsFrame, "w-full text-left")}>
      <GoodsLook {...look} />
    </button>
  );
}
