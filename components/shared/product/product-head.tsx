import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { ShareButton } from "@/components/shared/share/share-button";
import { Badge } from "@/components/ui/badge";
import { Message } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import type { ProductView } from "@/lib/catalog";
import { pictureUrl } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";
import { fen, formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { isResting, type ShopView } from "@/lib/shops/queries";
import { BuyPanel } from "./buy-panel";
import { toChoice } from "./choice";
import { buyWords, shareWords } from "./words";

type Props = { product: ProductView; shop: ShopView; locale: Locale };

/** What it is, then what it costs, then how to have it. */
export async function ProductHead({ product, shop, locale }: Props) {
  const t = await getTranslations("product");
  const { special, limits } = buyWords(locale);
  const units = { perJin: t("perJin"), perKg: t("perKg"), special, limits };
  const [cover] = product.pictures;
  return (
    <>
      {isResting(shop) && <Resting shop={shop} locale={locale} />}
      {product.variants.every(({ soldOut }) => soldOut) && (
        <Notice tone="info" title={t("soldOut")}>
          {t("soldOutText")}
        </Notice>
      )}
      <BackOn product={product} locale={locale} />
      <BuyPanel
        slug={product.slug}
        locale={locale}
        choices={product.variants.map((variant) => toChoice(variant, units, locale))}
        resting={isResting(shop)}
        shopHref={localised(locale, paths.shop(shop.slug))}
        basketHref={localised(locale, paths.cart())}
        words={{ ...buyWords(locale), chosen: t("chosen"), derived: t("derived"), was: t("was") }}
        thumbnail={
          <Picture
            picture={cover ?? null}
            sizes="96px"
            square
            decorative
            className="size-24 shrink-0 rounded-md"
          />
        }
        links={<HeadLinks product={product} shop={shop} locale={locale} />}
      >
        <div>
          <h1 className="text-2xl leading-snug font-semibold text-balance lg:text-3xl">
            {product.title}
          </h1>
          <p className="mt-1 text-quiet">{product.summary}</p>
          <div className="mt-2 flex flex-wrap items-center gap-2">
            <Badge tone="millet">{t(`regimes.${product.regime}`)}</Badge>
            {product.soldCount > 0 && (
              <span className="text-sm text-quiet tabular-nums">
                {t("sold", { count: product.soldCount })}
              </span>
            )}
          </div>
        </div>
      </BuyPanel>
    </>
  );
}

async function HeadLinks({ product, shop, locale }: Props) {
  const t = await getTranslations("product");
  const [cover] = product.pictures;
  return (
    <div className="-mx-3 -my-2 flex flex-wrap items-center">
      <Link
        href={localised(locale, paths.askShop(shop.slug, { product: product.slug }))}
        rel="nofollow"
        className="flex min-h-12 items-center gap-1.5 rounded-full px-3 text-sm text-calaite hover:bg-calaite-tint"
      >
        <Message />
        {t("shop.ask")}
      </Link>
      <ShareButton
        title={product.title}
        line={product.summary}
        price={formatMoney(fen(product.variants[0]?.priceFen ?? 0), locale)}
        place={`${shop.village.county} · ${shop.village.name}`}
        picture={cover ? pictureUrl(cover.key, 1080) : null}
        words={shareWords(locale)}
      />
    </div>
  );
}

async function BackOn({ product, locale }: Pick<Props, "product" | "locale">) {
  const t = await getTranslations("product");
  const coming = product.variants.filter(({ backOn }) => backOn !== null);
  if (coming.length === 0) return null;
  return (
    <ul className="rounded-lg bg-millet-tint px-4 py-2 text-millet-ink">
      {coming.map(({ id, label, backOn }) => (
        <li key={id}>{t("backOn", { label, day: formatDay(backOn ?? "", locale) })}</li>
      ))}
    </ul>
  );
}

async function Resting({ shop, locale }: { shop: ShopView; locale: Locale }) {
  const t = await getTranslations("product");
  const until = !shop.paused && shop.closedTo;
  return (
    <Notice tone="warn" title={t("resting", { shop: shop.name })}>
      {shop.closedNote}{" "}
      {until ? t("restingUntil", { day: formatDay(until, locale) }) : t("restingText")}
    </Notice>
  );
}
