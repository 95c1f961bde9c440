import { getTranslations } from "next-intl/server";
import { LostScene } from "@/components/shared/brand/scenes";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ShutShop as Shut } from "@/lib/shops/queries";

/** What a visitor hears of a shop that sells no more, and its neighbours instead. */
export async function ShutShop({ shop, locale }: { shop: Shut; locale: Locale }) {
  const t = await getTranslations("shop.shut");
  return (
    <EmptyState
      picture={<LostScene />}
      title={<h1>{t("title", { shop: shop.name })}</h1>}
      action={
        <ButtonLink href={localised(locale, paths.village(shop.village.slug))}>
          {t("action", { village: shop.village.name })}
        </ButtonLink>
      }
    >
      {t("text")}
    </EmptyState>
  );
}
