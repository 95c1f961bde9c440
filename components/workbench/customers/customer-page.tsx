import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Message } from "@/components/ui/icons";
import { dayOf } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import type { CustomerView } from "@/lib/customers";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { CustomerNote } from "./customer-note";
import { CustomerTags } from "./customer-tags";
import { RemindCard } from "./remind-card";

type Props = { customer: CustomerView; locale: Locale; children: ReactNode };

function Head({ customer, locale }: Omit<Props, "children">) {
  const t = useTranslations("customers");
  const { name, phone, orders, spentFen, firstOn, lastOn } = customer;
  const day = (on: string) => dayOf(new Date(on), locale);
  const figures = [
    { word: "spent", value: <Money fen={spentFen} locale={locale} /> },
    { word: "bought", value: t("times", { count: orders }) },
    { word: "last", value: day(lastOn) },
    { word: "first", value: day(firstOn) },
  ] as const;
  return (
    <header className="grid gap-3">
      <div>
        <h1 className="text-2xl font-semibold break-words">{name || t("someone")}</h1>
        {phone && <p className="text-lg text-quiet tabular-nums">{phone}</p>}
      </div>
      <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {figures.map(({ word, value }) => (
          <div key={word} className="flex flex-col-reverse justify-end">
            <dt className="text-quiet">{t(`figure.${word}`)}</dt>
            <dd className="text-xl font-semibold">{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** One customer: figures, the shop's own words, a word to them, what they bought. */
export function CustomerPage({ customer, locale, children }: Props) {
  const t = useTranslations("customers");
  const { order, note, tags, conversation } = customer;
  return (
    <div className="grid grid-cols-1 gap-5">
      <Head customer={customer} locale={locale} />
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2">
        <Card className="grid gap-5">
          <CustomerTags order={order} tags={tags} />
          <CustomerNote key={note} order={order} note={note} />
          <p className="text-sm text-quiet">{t("ownWords")}</p>
        </Card>
        <div className="grid grid-cols-1 gap-3">
          {conversation && (
            <ButtonLink
              variant="quiet"
              size="lg"
              href={localised(locale, paths.sellMessage(conversation))}
            >
              <Message />
              {t("write")}
            </ButtonLink>
          )}
          <RemindCard customer={customer} locale={locale} />
        </div>
      </div>
      <section className="grid grid-cols-1 gap-3">
        <h2 className="text-xl font-semibold">{t("ordersOf")}</h2>
        {children}
      </section>
    </div>
  );
}
