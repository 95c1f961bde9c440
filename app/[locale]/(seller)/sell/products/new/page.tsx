import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { NoPart } from "@/components/workbench/frame/no-part";
import { SellerWords } from "@/components/workbench/listing/seller-words";
import { Wizard } from "@/components/workbench/listing/wizard";
import { listCategories } from "@/lib/catalog/queries";
import { paths } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing");
  return { title: t("add"), robots: { index: false } };
}

export default async function NewProductPage({ searchParams }: Props) {
  const [locale, { shop: wanted }] = await Promise.all([currentLocale(), searchParams]);
  const permission = "product:edit";
  const entered = await enterShop({ locale, path: paths.newProduct(), permission, wanted });
  if (!entered) return <NoPart reason="noGoods" locale={locale} />;
  const { shop } = entered;
  return (
    <SellerWords>
      <div className="mx-auto max-w-xl">
        <Wizard key={shop.id} shopId={shop.id} shelves={await listCategories(locale)} />
      </div>
    </SellerWords>
  );
}
