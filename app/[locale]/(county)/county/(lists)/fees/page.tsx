import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { AddFee } from "@/components/desk/fees/add-fee";
import { FeeTable } from "@/components/desk/fees/fee-table";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { EmptyState } from "@/components/ui/empty-state";
import { listCategoryTree } from "@/lib/catalog/queries";
import { listFeeRules } from "@/lib/fees/queries";
import { businessDay } from "@/lib/platform/clock";
import { pick } from "@/lib/platform/i18n";
import { paths } from "@/lib/platform/paths";
import { listShopNames } from "@/lib/shops/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.fees");
  return { title: t("title"), robots: { index: false } };
}

export default async function FeesPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("county.fees")]);
  const door = { locale, path: paths.countyFees(), permission: "fee:edit" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const [rules, shops, tree] = await Promise.all([
    listFeeRules(viewer, locale),
    listShopNames(viewer, locale),
    listCategoryTree(viewer),
  ]);
  const categories = tree.flatMap((root) =>
    [root, ...root.children].map((one) => ({ value: one.id, label: pick(one, "name", locale) })),
  );
  const today = businessDay(new Date());
  return (
    <div className="grid gap-5">
      <DeskHead
        title={t("title")}
        lead={t("lead")}
        action={
          <AddFee
            shops={shops.map(({ id, name }) => ({ value: id, label: name }))}
            categories={categories}
            today={today}
          />
        }
      />
      {rules.length === 0 ? (
        <EmptyState picture={<NothingFoundScene />} title={t("none")} />
      ) : (
        <FeeTable rules={rules} today={today} locale={locale} />
      )}
    </div>
  );
}
