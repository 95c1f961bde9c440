import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Back } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { PartForm } from "@/components/workbench/listing/part-form";
import { isPart } from "@/components/workbench/listing/parts";
import { SellerWords } from "@/components/workbench/listing/seller-words";
import { listCategories } from "@/lib/catalog/queries";
import { findMyProduct, listMaterials } from "@/lib/listing/queries";
import { requireUser } from "@/lib/platform/auth";
import { pick } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";
import { localised, paths } from "@/lib/platform/paths";

type Props = { params: Promise<{ id: string; part: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ part }, t] = await Promise.all([params, getTranslations("listing")]);
  return {
    title: isPart(part) ? t(`parts.${part}.title`) : t("title"),
    robots: { index: false },
  };
}

export default async function PartPage({ params }: Props) {
  const [{ id, part }, locale, t] = await Promise.all([
    params,
    currentLocale(),
    getTranslations("listing"),
  ]);
  const viewer = await requireUser(locale, paths.sellProductPart(id, part));
  const product = isId(id) && isPart(part) ? await findMyProduct(viewer, id, locale) : null;
  if (!product || product.isRemoved || !isPart(part)) notFound();
  const materials = part === "lineage" ? await listMaterials(viewer, product, locale) : [];
  const shelves = part === "shelf" ? await listCategories(locale) : [];
  return (
    <SellerWords>
      <div className="mx-auto grid max-w-xl gap-4">
        <Link
          href={localised(locale, paths.sellProduct(id))}
          className="inline-flex min-h-12 items-center gap-1 text-calaite"
        >
          <Back /> {pick(product, "title", locale)}
        </Link>
        <div>
          <h1 className="text-2xl font-semibold">{t(`parts.${part}.title`)}</h1>
          <p className="mt-1 text-quiet">{t(`parts.${part}.hint`)}</p>
        </div>
        <PartForm part={part} product={product} shelves={shelves} materials={materials} />
      </div>
    </SellerWords>
  );
}
