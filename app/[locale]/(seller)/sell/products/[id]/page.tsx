import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { ProductParts } from "@/components/workbench/listing/product-parts";
import { SellerWords } from "@/components/workbench/listing/seller-words";
import { findMyProduct } from "@/lib/listing/queries";
import { requireUser } from "@/lib/platform/auth";
import { isId } from "@/lib/platform/ids";
import { paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("listing");
  return { title: t("title"), robots: { index: false } };
}

export default async function MyProductPage({ params }: Props) {
  const [{ id }, locale] = await Promise.all([params, currentLocale()]);
  const viewer = await requireUser(locale, paths.sellProduct(id));
  const product = isId(id) ? await findMyProduct(viewer, id, locale) : null;
  if (!product) notFound();
  return (
    <SellerWords>
      <ProductParts product={product} locale={locale} />
    </SellerWords>
  );
}
