import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ParcelCard } from "@/components/shared/parcel/parcel-card";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Print } from "@/components/ui/icons";
import { moment } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import { Notice } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import { VariantName } from "@/components/workbench/goods/variant-name";
import type { ShopLine, ShopOrderView } from "@/lib/dispatch/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { CarrierChoice } from "@/lib/shipping/queries";
import { AddressCard } from "./address-card";
import { CorrectShipping } from "./correct-shipping";
import { InHandParcel } from "./in-hand-parcel";
import { SellerNote } from "./seller-note";
import { ShipForm } from "./ship-form";

type Order = { order: ShopOrderView; carriers: CarrierChoice[]; locale: Locale };

type Props = Order & {
  /** The way on, once this one is away. */
  next?: ReactNode;
  /** What the buyer is asked when it can't leave in time. */
  delay?: ReactNode;
  /** What the buyer wants for the tax office. */
  invoice?: ReactNode;
  /** The way to all that this buyer bought, for who may see it. */
  customer?: ReactNode;
};

function Head({ order, locale }: Pick<Props, "order" | "locale">) {
  const t = useTranslations("dispatch");
  const { label, shipBy, can } = order;
  return (
    <header className="grid gap-1">
      <h1 className="text-3xl font-semibold">{t(`label.${label}`)}</h1>
      {can.ship && shipBy && (
        <p className={label === "LATE" ? "font-medium text-brick" : "text-quiet"}>
          {t("shipBy", { when: moment(shipBy, locale) })}
        </p>
      )}
      <p className="text-sm text-quiet tabular-nums">
        {t("orderOf", { number: order.number, when: moment(order.createdAt, locale) })}
      </p>
    </header>
  );
}

/** What goes into the box: large pictures, the count that is still to send largest. */
function PackList({ lines }: { lines: ShopLine[] }) {
  const t = useTranslations("dispatch");
  return (
    <Card>
      <h2 className="mb-3 font-semibold">{t("pack")}</h2>
      <ul className="grid gap-4">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center gap-3">
            <Picture
              picture={line.picture}
              sizes="96px"
              square
              decorative
              className="w-20 shrink-0 rounded-lg sm:w-24"
            />
            <p className="min-w-0 grow basis-24">
              <VariantName label={line.label} title={line.title} />
              {line.left > 0 && line.left < line.quantity && (
                <span className="block text-quiet">{t("part.left", { count: line.left })}</span>
              )}
            </p>
            <strong className="text-3xl tabular-nums">×{line.quantity}</strong>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The next parcel: to be numbered, or numbered and still here. */
function NextParcel({ order, carriers, locale }: Order) {
  const { number, inHand, shop } = order;
  const open = order.lines.filter(({ left }) => left > 0);
  return (
    <Card>
      {inHand ? (
        <InHandParcel key={inHand.id} number={number} parcel={inHand} shop={shop} locale={locale} />
      ) : (
        <ShipForm number={number} carriers={carriers} lines={open} />
      )}
    </Card>
  );
}

function Sent({ order, carriers, locale }: Order) {
  const { number, parcels, can, lines } = order;
  const isInParts = parcels.length > 1 || can.ship;
  return parcels.map((parcel) => (
    <div key={parcel.id} className="grid gap-4">
      <ParcelCard parcel={parcel} locale={locale} lines={isInParts ? lines : undefined} />
      {parcel.canCorrect && (
        <CorrectShipping
          number={number}
          parcelId={parcel.id}
          carriers={carriers}
          sent={{ carrierCode: parcel.carrierCode, waybill: parcel.waybill }}
        />
      )}
    </div>
  ));
}

export function ShopOrderPage({ order, carriers, locale, next, delay, invoice, customer }: Props) {
  const t = useTranslations("dispatch");
  const { number, can } = order;
  return (
    <article className="grid grid-cols-1 gap-5">
      <Head order={order} locale={locale} />
      {next}
      {order.buyerNote && (
        <Notice tone="warn" title={t("note")}>
          <p className="text-lg">{order.buyerNote}</p>
        </Notice>
      )}
      {order.gift && (
        <Notice tone="warn" title={t("gift.title")}>
          <p>{t(order.gift.card ? "gift.withCard" : "gift.text")}</p>
          {order.gift.card && (
            <blockquote className="mt-2 border-l-4 border-edge pl-3 text-lg break-words whitespace-pre-line">
              {order.gift.card}
            </blockquote>
          )}
        </Notice>
      )}
      {order.isCash && (
        <Notice title={t("cash")}>
          {t("cashText")} <Money fen={order.totalFen} locale={locale} className="font-semibold" />
        </Notice>
      )}
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <PackList lines={order.lines} />
        <AddressCard receiver={order.receiver} station={order.station} isMasked={order.isMasked} />
      </div>
      {can.ship && <NextParcel order={order} carriers={carriers} locale={locale} />}
      {can.ship && delay}
      <Sent order={order} carriers={carriers} locale={locale} />
      {!order.isMasked && (
        <ButtonLink variant="quiet" size="lg" href={localised(locale, paths.packingSlip(number))}>
          <Print />
          {t("slip.open")}
        </ButtonLink>
      )}
      {invoice}
      {customer}
      <Card>
        <SellerNote key={order.sellerNote} number={number} note={order.sellerNote} />
      </Card>
    </article>
  );
}
