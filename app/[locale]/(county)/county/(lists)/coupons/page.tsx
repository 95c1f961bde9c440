import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { AddCoupon } from "@/components/desk/coupons/add-coupon";
import { CouponTable } from "@/components/desk/coupons/coupon-table";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { EmptyState } from "@/components/ui/empty-state";
import { listFunded } from "@/lib/coupons/queries";
import { businessDay } from "@/lib/platform/clock";
import { paths } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coupons.desk");
  return { title: t("title"), robots: { index: false } };
}

export default async function CountyCouponsPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("coupons.desk")]);
  const door = { locale, path: paths.countyCoupons(), permission: "coupon:fund" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const coupons = await listFunded(viewer);
  return (
    <Words only={["coupons", "county", "errors", "common"]}>
      <div className="grid gap-5">
        <DeskHead
          title={t("title")}
          lead={t("lead")}
          action={<AddCoupon today={businessDay(new Date())} />}
        />
        {coupons.length === 0 ? (
          <EmptyState picture={<NothingFoundScene />} title={t("none")} />
        ) : (
          <CouponTable coupons={coupons} locale={locale} />
        )}
      </div>
    </Words>
  );
}
