import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { TakeAway } from "@/components/shared/reporting/take-away";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopChips } from "@/components/workbench/frame/shop-chips";
import { AccountCard } from "@/components/workbench/settlement/account-card";
import { BillCard } from "@/components/workbench/settlement/bill-card";
import { MoneyHead } from "@/components/workbench/settlement/money-head";
import { MonthCard } from "@/components/workbench/settlement/month-card";
import { PayoutList } from "@/components/workbench/settlement/payout-list";
import { SubsidyCard } from "@/components/workbench/subsidies/subsidy-card";
import { shopsFor } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";
import { findShopMoney, listOrdersOfBill, listOrdersOfMonth } from "@/lib/settlement/queries";
import { findShopSubsidies } from "@/lib/subsidies/queries";

type Asked = { shop?: string | string[]; month?: string | string[] };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement");
  return { title: t("title"), robots: { index: false } };
}

export default async function SellMoneyPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("settlement"),
    searchParams,
  ]);
  const door = { path: paths.sellMoney(), permission: "money:see", wanted: asked.shop } as const;
  const entered = await enterShop({ locale, ...door });
  if (!entered) return <NoPart reason="noFigures" locale={locale} />;
  const { viewer, shops, shop } = entered;
  const money = await findShopMoney(viewer, shop.id);
  if (!money) return <NoPart reason="noFigures" locale={locale} />;
  const month = money.months.find((one) => one.month === asked.month) ?? money.months[0];
  const [orders, billed, subsidies] = await Promise.all([
    month ? listOrdersOfMonth(viewer, shop.id, month.month) : [],
    money.bill ? listOrdersOfBill(viewer, money.bill.id) : [],
    findShopSubsidies(viewer, shop.id, locale),
  ]);
  const isOwner = shopsFor(viewer, "payout:edit").includes(shop.id);
  const to = (path: string) => localised(locale, path);
  return (
    <Words only={["settlement", "figures", "media", "errors", "common"]}>
      <div className="grid grid-cols-1 gap-5">
        <h1 className="text-2xl font-semibold">{t("title")}</h1>
        <ShopChips shops={shops} current={shop} hrefOf={(slug) => to(paths.sellMoney(slug))} />
        <MoneyHead money={money} locale={locale} />
        {money.bill && <BillCard bill={money.bill} orders={billed} locale={locale} />}
        {subsidies && <SubsidyCard subsidies={subsidies} locale={locale} />}
        <AccountCard account={money.account} mayEdit={isOwner} shop={shop.slug} locale={locale} />
        {month && (
          <MonthCard
            month={month}
            months={money.months.map((one) => one.month)}
            orders={orders}
            shop={shop.slug}
            locale={locale}
          />
        )}
        <PayoutList payouts={money.payouts} locale={locale} />
        {month && (
          <TakeAway
            hrefOf={(format) =>
              paths.shopMoneyFile({ locale, shop: shop.slug, month: month.month, format })
            }
          />
        )}
      </div>
    </Words>
  );
}
