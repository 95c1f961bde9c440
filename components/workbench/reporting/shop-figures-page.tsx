import { useTranslations } from "next-intl";
import { TakeAway } from "@/components/shared/reporting/take-away";
import { Tabs } from "@/components/ui/tabs";
import { GoalCard } from "@/components/workbench/goals/goal-card";
import type { ProductCost } from "@/lib/costs";
import type { ShopGoal } from "@/lib/goals";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { periods, type ShopFigures } from "@/lib/reporting";
import { CameBack } from "./came-back";
import { EarnedList } from "./earned-list";
import { LeftList } from "./left-list";
import { MonthsChart } from "./months-chart";
import { ProductBars } from "./product-bars";
import { ProvinceTiles } from "./province-tiles";
import { SoldCards } from "./sold-cards";

type Props = {
  figures: ShopFigures;
  /** Null for who may not see it, as `costs`. */
  goal: ShopGoal | null;
  costs: ProductCost[] | null;
  shop: string | undefined;
  locale: Locale;
};

/** Everything a shop sold: how much, when, what, at which price, to whom. */
export function ShopFiguresPage({ figures, goal, costs, shop, locale }: Props) {
  const t = useTranslations("figures.period");
  const { period, span } = figures;
  const date = new Intl.DateTimeFormat(languageTag(locale), { dateStyle: "long", timeZone: "UTC" });
  const day = (text: string) => date.format(new Date(text));
  return (
    <>
      <SoldCards compared={figures.compared} locale={locale} />
      {goal && <GoalCard goal={goal} figures={figures} />}
      <MonthsChart figures={figures} locale={locale} />
      <div className="grid gap-2">
        <Tabs
          label={t("label")}
          className="-mx-4 md:mx-0"
          tabs={periods.map((one) => ({
            href: localised(locale, paths.sellFigures(one, shop)),
            label: t(one),
            current: one === period,
          }))}
        />
        <p className="text-sm text-quiet">
          {t("dates", { from: day(span.from), to: day(span.to) })}
        </p>
      </div>
      <EarnedList figures={figures} locale={locale} />
      {costs && <LeftList figures={figures} costs={costs} locale={locale} />}
      <ProductBars figures={figures} locale={locale} />
      <ProvinceTiles figures={figures} locale={locale} />
      <CameBack buyers={figures.buyers} />
      <TakeAway hrefOf={(format) => paths.shopFiguresFile({ period, shop, locale, format })} />
    </>
  );
}
