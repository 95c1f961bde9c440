import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ParcelCard } from "@/components/shared/parcel/parcel-card";
import { Card } from "@/components/ui/card";
import { Chevron, Message, Storefront } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import { SubmitBar } from "@/components/ui/submit-bar";
import type { OrderView } from "@/lib/orders/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { ChangeAddress } from "./change-address";
import { OrderButtons } from "./order-buttons";
import { OrderHead } from "./order-head";
import { OrderLine } from "./order-line";
import { OrderRecord } from "./order-record";
import { OrderRoad } from "./order-road";
import { PriceLines } from "./price-lines";
import { ReceiverCard } from "./receiver-card";
import { RefundLines } from "./refund-lines";

type Props = { order: OrderView; locale: Locale };
type PageProps = Props & {
  /** What wants an answer, above everything else. */
  question?: ReactNode;
  children?: ReactNode;
};

/** What a cash order costs is still to be paid while it is on its way. */
const isOwedInCash = ({ payment, can, toCollect }: OrderView) =>
  payment === "CASH" && (can.cancel || can.receive || toCollect);

/** More than one parcel, now or soon. */
const isInParts = ({ parcels, label }: OrderView) => parcels.length > 1 || label === "PART_SHIPPED";

function Goods({ order, locale }: Props) {
  const t = useTranslations("orders");
  return (
    <Card flush>
      <Link
        href={localised(locale, paths.shop(order.shop.slug))}
        className="flex min-h-12 items-center gap-1.5 border-b border-hairline px-4 font-medium"
      >
        <Storefront className="text-quiet" />
        {order.shop.name}
        <Chevron className="text-quiet" />
      </Link>
      <ul className="grid gap-1 p-2">
        {order.lines.map((line) => (
          <li key={line.id}>
            <Link
              href={localised(locale, paths.product(line.productSlug))}
              className="block rounded-md p-2 hover:bg-sunk/50"
            >
              <OrderLine line={line} locale={locale} />
            </Link>
          </li>
        ))}
      </ul>
      <Link
        href={localised(locale, paths.askShop(order.shop.slug, { order: order.number }))}
        className="flex min-h-14 items-center gap-2 border-t border-hairline px-4 text-calaite -outline-offset-3 hover:bg-sunk"
      >
        <Message />
        {t("askShop")}
      </Link>
      <div className="border-t border-hairline p-4">
        <PriceLines amounts={order} isCash={isOwedInCash(order)} locale={locale} />
      </div>
    </Card>
  );
}

/** Orders of other shops from the same checkout, one tap away. */
function Siblings({ orders, locale }: { orders: OrderView["siblings"]; locale: Locale }) {
  const t = useTranslations("orders");
  if (orders.length === 0) return null;
  return (
    <Card>
      <h2 className="text-sm text-quiet">{t("siblings")}</h2>
      <ul>
        {orders.map(({ number, shop, picture, label }) => (
          <li key={number}>
            <Link
              href={localised(locale, paths.order(number))}
              className="flex min-h-16 items-center gap-3 hover:text-calaite"
            >
              <Picture
                picture={picture}
                sizes="48px"
                square
                decorative
                className="size-12 shrink-0 rounded-md"
              />
              <span className="min-w-0 grow truncate">{shop}</span>
              <span className="shrink-0 text-sm text-quiet">{t(`label.${label}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Everything about one order; beside each other on a desktop: what it is, and where and how much. */
export function OrderPage({ order, locale, question, children }: PageProps) {
  const { can } = order;
  const hasButtons = can.pay || can.cancel || can.receive || can.buyAgain;
  return (
    <article className="grid grid-cols-1 gap-5">
      <OrderHead order={order} />
      {question}
      <OrderRoad order={order} />
      <RefundLines refunds={order.refunds} locale={locale} />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_320px]">
        <div className="grid grid-cols-1 gap-4">
          {order.parcels.map((parcel) => (
            <ParcelCard
              key={parcel.id}
              parcel={parcel}
              locale={locale}
              lines={isInParts(order) ? order.lines : undefined}
            />
          ))}
          <Goods order={order} locale={locale} />
          {children}
        </div>
        <div className="grid grid-cols-1 gap-4">
          <ReceiverCard receiver={order.receiver} note={order.buyerNote} gift={order.gift}>
            {can.readdress && <ChangeAddress number={order.number} receiver={order.receiver} />}
          </ReceiverCard>
          <OrderRecord order={order} locale={locale} />
          <Siblings orders={order.siblings} locale={locale} />
        </div>
      </div>
      {hasButtons && (
        <SubmitBar
          action={
            <div className="flex flex-wrap justify-end gap-2">
              <OrderButtons order={order} locale={locale} size="page" />
            </div>
          }
        >
          <Money fen={order.totalFen} locale={locale} tone="price" className="text-xl" />
        </SubmitBar>
      )}
    </article>
  );
}
