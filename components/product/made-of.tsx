import { getTranslations } from "next-intl/server";
import type { ProductCard, ProductView } from "@/lib/catalog";
import { listCards } from "@/lib/catalog/queries";
import type { Locale } from "@/lib/platform/i18n";
import { Lineage } from "./lineage";

type Yield = { id: string; yieldPercent: number };

const stepsOf = (yields: Yield[], cards: ProductCard[], text: (yieldPercent: number) => string) =>
  yields.flatMap(({ id, yieldPercent }) => {
    const card = cards.find((one) => one.id === id);
    return card ? [{ card, text: text(yieldPercent) }] : [];
  });

/** Both directions of the value chain, where there is one. */
export async function MadeOf({ product, locale }: { product: ProductView; locale: Locale }) {
  const { madeFrom, madeInto } = product;
  if (madeFrom.length + madeInto.length === 0) return null;
  const [t, cards] = await Promise.all([
    getTranslations("product"),
    listCards(
      [...madeFrom, ...madeInto].map(({ id }) => id),
      locale,
    ),
  ]);
  return (
    <div className="grid gap-6">
      <Lineage
        title={t("madeFrom")}
        steps={stepsOf(madeFrom, cards, (amount) => t("madeFromText", { yield: amount }))}
        locale={locale}
      />
      <Lineage
        title={t("madeInto")}
        steps={stepsOf(madeInto, cards, (amount) => t("madeIntoText", { yield: amount }))}
        locale={locale}
      />
    </div>
  );
}
