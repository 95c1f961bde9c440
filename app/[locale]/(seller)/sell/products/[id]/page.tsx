import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { BatchRow } from "@/components/workbench/batches/batch-row";
import { ProductParts } from "@/components/workbench/listing/product-parts";
import { SellerWords } from "@/components/workbench/listing/seller-words";
import { countMyBatches } from "@/lib/batches/queries";
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
  const batches = await countMyBatches(viewer, id);
  return (
    <SellerWords>
      <div className="grid gap-4">
        <ProductParts product={product} locale={locale} />
        {!product.isRemoved && <BatchRow productId={id} count={batches} locale={locale} />}
      </div>
    </SellerWords>
  );
}
