import { getTranslations } from "next-intl/server";
import type { ProductView } from "@/lib/catalog";
import { listCards } from "@/lib/catalog/queries";
import type { Locale } from "@/lib/platform/i18n";
import { Lineage } from "./lineage";

type Yield = { id: string; yieldPercent: number };

async function stepsOf(yields: Yield[], locale: Locale, text: (yieldPercent: number) => string) {
  const steps = await Promise.all(
    yields.map(async ({ id, yieldPercent }) => {
      const [card] = await listCards([id], locale);
      return card ? [{ card, text: text(yieldPercent) }] : [];
    }),
  );
  return steps.flat();
}

/** Both directions of the value chain, where there is one. */
export async function MadeOf({ product, locale }: { product: ProductView; locale: Locale }) {
  const { madeFrom, madeInto } = product;
  if (madeFrom.length + madeInto.length === 0) return null;
  const t = await getTranslations("product");
  const [from, into] = await Promise.all([
    stepsOf(madeFrom, locale, (amount) => t("madeFromText", { yield: amount })),
    stepsOf(madeInto, locale, (amount) => t("madeIntoText", { yield: amount })),
  ]);
  return (
    <div className="grid gap-6">
      <Lineage title={t("madeFrom")} steps={from} locale={locale} />
      <Lineage title={t("madeInto")} steps={into} locale={locale} />
    </div>
  );
}
