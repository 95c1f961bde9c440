import { useTranslations } from "next-intl";
import { OrderLine } from "@/components/buyer/orders/order-line";
import { Card } from "@/components/ui/card";
import { Clock, Phone, Pin } from "@/components/ui/icons";
import { moment } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { LinkedPurchase as Purchase } from "@/lib/orders/queries";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { PayLink } from "./pay-link";

type Props = { purchase: Purchase; token: string; locale: Locale };

function Goods({ purchase, locale }: Omit<Props, "token">) {
  const t = useTranslations("taking.link");
  const { lines, freightFen, totalFen, buyerNote } = purchase;
  return (
    <Card className="grid gap-4">
      <h2 className="text-quiet">{t("goods")}</h2>
      <ul className="grid gap-4">
        {lines.map((line) => (
          <li key={line.id}>
            <OrderLine line={line} locale={locale} />
          </li>
        ))}
      </ul>
      <dl className="grid grid-cols-[1fr_auto] gap-y-1 border-t border-hairline pt-3">
        <dt className="text-quiet">{t("freight")}</dt>
        <dd className="text-right">
          {freightFen === 0 ? t("free") : <Money fen={freightFen} locale={locale} />}
        </dd>
        <dt className="font-medium">{t("total")}</dt>
        <dd className="text-right">
          <Money fen={totalFen} locale={locale} tone="price" className="text-2xl" />
        </dd>
      </dl>
      {buyerNote && (
        <p>
          <span className="text-quiet">{t("note")}</span> {buyerNote}
        </p>
      )}
    </Card>
  );
}

function Receiver({ purchase }: { purchase: Purchase }) {
  const t = useTranslations("taking.link");
  const { receiver, shop } = purchase;
  return (
    <Card className="grid gap-3">
      <h2 className="flex items-center gap-2 text-quiet">
        <Pin /> {t("to")}
      </h2>
      <div>
        <p className="text-lg font-medium">
          {receiver.name} <span className="whitespace-nowrap tabular-nums">{receiver.phone}</span>
        </p>
        <p>
          {receiver.region} {receiver.street}
        </p>
      </div>
      <p className="border-t border-hairline pt-2">
        {t("wrong")}
        <a
          href={`tel:${shop.phone.replace(/\s/g, "")}`}
          className="inline-flex min-h-12 items-center gap-1.5 text-calaite underline tabular-nums"
        >
          <Phone /> {shop.phone}
        </a>
      </p>
    </Card>
  );
}

/** What a shop wrote down, for who was given its link: all of it, and one button. */
export function LinkedPurchase({ purchase, token, locale }: Props) {
  const t = useTranslations("taking.link");
  const { shop, payBy, totalFen, needsReturnConsent } = purchase;
  return (
    <div className="mx-auto grid w-full max-w-xl gap-4">
      <header className="grid gap-1">
        <h1 className="text-2xl font-semibold">{t("title", { shop: shop.name })}</h1>
        <p className="text-quiet">{t("text", { shop: shop.name })}</p>
      </header>
      <Goods purchase={purchase} locale={locale} />
      <Receiver purchase={purchase} />
      <p className="flex items-center gap-2 text-quiet">
        <Clock /> {t("time")} {moment(payBy, locale)}
      </p>
      <PayLink
        token={token}
        needsConsent={needsReturnConsent}
        total={formatMoney(totalFen, languageTag(locale))}
        locale={locale}
      />
    </div>
  );
}
