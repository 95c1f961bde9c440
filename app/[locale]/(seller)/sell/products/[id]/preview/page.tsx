import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ProductPage } from "@/components/shared/product/product-page";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { findPreview } from "@/lib/listing/queries";
import { requireUser } from "@/lib/platform/auth";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";
import { findShopById } from "@/lib/shops/queries";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing.preview");
  return { title: t("title"), robots: { index: false } };
}

/** The shopper's page, to look at and not to touch. */
export default async function PreviewPage({ params }: Props) {
  const [{ id }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("listing.preview"),
  ]);
  const viewer = await requireUser(locale, paths.previewProduct(id));
  const product = isId(id) ? await findPreview(viewer, id, locale) : null;
  const shop = product && (await findShopById(product.shopId, locale));
  if (!product || !shop) notFound();
  return (
    <div className="grid grid-cols-1 gap-4">
      <Notice title={t("title")}>{t("text")}</Notice>
      <ButtonLink variant="quiet" block href={localised(locale, paths.sellProduct(id))}>
        {t("back")}
      </ButtonLink>
      <div
        inert
        className="relative overflow-hidden rounded-lg border border-hairline contain-layout"
      >
        <ProductPage product={product} shop={shop} locale={locale} />
      </div>
    </div>
  );
}
