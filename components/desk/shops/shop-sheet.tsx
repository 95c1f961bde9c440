import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { dayText } from "@/components/desk/frame/day";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { PaperView } from "@/lib/onboarding";
import { businessDay } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ShopSheet as Sheet } from "@/lib/shops";
import { RevealPhone } from "./reveal-phone";
import { ShopState } from "./shop-status";

type Props = {
  shop: Sheet;
  /** What was shown for the shop itself when it applied, and since. */
  shown: PaperView[];
  orders: { status: string; count: number }[];
  locale: Locale;
};

/** One shop as the county sees it. */
export function ShopSheet({ shop, shown, orders, locale }: Props) {
  const t = useTranslations("county.shops");
  const to = (path: string) => localised(locale, path);
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Card className="grid gap-3">
        <Facts
          facts={[
            [t("status"), <ShopState key="status" status={shop.status} />],
            [t("kind"), t(`kinds.${shop.kind}`)],
            [t("keeper"), shop.keeper],
            [t("village"), shop.village.name],
            [t("household"), shop.household],
            [t("phone"), <RevealPhone key="phone" shopId={shop.id} masked={shop.phone} />],
            [t("licence"), shop.licence],
            [t("cod"), t(shop.allowsCod ? "codYes" : "codNo")],
            [t("since"), dayText(shop.since, locale)],
            [t("opened"), shop.openedAt ? dayText(shop.openedAt, locale) : ""],
          ]}
        />
        <div className="flex flex-wrap gap-3">
          <ButtonLink variant="quiet" href={to(paths.countyApplication(shop.id))}>
            {t("application")}
          </ButtonLink>
          <ButtonLink variant="quiet" href={to(paths.countyFigures(undefined, "shop", shop.name))}>
            {t("figures")}
          </ButtonLink>
          <ButtonLink variant="quiet" href={to(paths.countyAudit({ subject: `shop:${shop.id}` }))}>
            {t("history")}
          </ButtonLink>
          {(shop.status === "OPEN" || shop.status === "PAUSED") && (
            <ButtonLink variant="quiet" href={to(paths.shop(shop.slug))}>
              {t("look")}
            </ButtonLink>
          )}
        </div>
      </Card>
      <div className="grid gap-4">
        <Numbers title={t("ordersTitle")} rows={orders} word={(one) => t(`orders.${one}`)} />
        <Numbers title={t("goodsTitle")} rows={shop.goods} word={(one) => t(`goods.${one}`)} />
        <Card>
          <h2 className="font-semibold">{t("members")}</h2>
          <ul className="divide-y divide-hairline">
            {shop.members.map(({ id, name, phone, role }) => (
              <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
                <span>
                  {name} <span className="text-quiet">{t(`roles.${role}`)}</span>
                </span>
                <span className="tabular-nums">{phone}</span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
      <Papers shop={shop} shown={shown} locale={locale} />
    </div>
  );
}

function Papers({ shop, shown, locale }: Omit<Props, "orders">) {
  const t = useTranslations("county.shops");
  const item = useTranslations("onboarding.item");
  const papers = [
    ...shown.map((paper) => ({
      id: paper.kind,
      name: item(paper.kind),
      of: t("ofApplication"),
      number: paper.number,
      expiresOn: paper.expiresOn,
    })),
    ...shop.papers.map(({ kind, product, ...paper }) => ({
      ...paper,
      name: t(`paperKinds.${kind}`),
      of: product,
    })),
  ];
  return (
    <Card className="lg:col-span-2">
      <h2 className="font-semibold">{t("papers")}</h2>
      {papers.length === 0 && <p className="text-quiet">{t("noPapers")}</p>}
      <ul className="divide-y divide-hairline">
        {papers.map(({ id, name, of, number, expiresOn }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4 py-2">
            <span>
              {name} <span className="text-quiet">{number}</span>
              <span className="block text-sm text-quiet">{of}</span>
            </span>
            {expiresOn && <Ends day={expiresOn} locale={locale} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Ends({ day, locale }: { day: string; locale: Locale }) {
  const t = useTranslations("county.shops");
  const isOver = day.slice(0, 10) < businessDay(new Date());
  const words = t(isOver ? "expired" : "expires", { day: dayText(day, locale) });
  return isOver ? <Badge tone="brick">{words}</Badge> : <span>{words}</span>;
}

function Facts({ facts }: { facts: [string, ReactNode][] }) {
  return (
    <dl className="grid gap-2">
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <div key={name} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
            <dt className="text-sm text-quiet">{name}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

type NumbersProps = {
  title: string;
  rows: { status: string; count: number }[];
  word: (status: string) => string;
};

function Numbers({ title, rows, word }: NumbersProps) {
  return (
    <Card>
      <h2 className="font-semibold">{title}</h2>
      <dl className="mt-2 grid grid-cols-2 gap-3 sm:grid-cols-3">
        {rows.map(({ status, count }) => (
          <div key={status}>
            <dt className="text-sm text-quiet">{word(status)}</dt>
            <dd className="text-xl font-semibold tabular-nums">{count}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
