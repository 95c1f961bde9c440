import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { NoPart } from "@/components/desk/frame/no-part";
import { FiguresPage } from "@/components/desk/stores/figures-page";
import type { Asked } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { paths } from "@/lib/platform/paths";
import { isMonth } from "@/lib/reporting";
import { isFigureKind } from "@/lib/stores";
import { getStoresMonth } from "@/lib/stores/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("stores.figures");
  return { title: t("title"), robots: { index: false } };
}

export default async function StoreFiguresPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, asked] = await Promise.all([currentLocale(), searchParams]);
  const door = { path: paths.countyStoreFigures(), permission: "county:figures" } as const;
  const viewer = await enterDesk({ locale, ...door });
  const month = isMonth(asked.month) ? asked.month : null;
  const kind = isFigureKind(asked.by) ? asked.by : "platform";
  const figures = viewer && (await getStoresMonth(viewer, { month, kind, locale }));
  if (!figures) return <NoPart locale={locale} />;
  return <FiguresPage figures={figures} locale={locale} />;
}
