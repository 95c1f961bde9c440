import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ProductGrid } from "@/components/shared/catalog/product-grid";
import { Section } from "@/components/shared/catalog/section";
import { cardWords } from "@/components/shared/catalog/words";
import { Tickets } from "@/components/shared/coupons/tickets";
import { VoicePlayer } from "@/components/shared/media/voice-player";
import { ShownReviews } from "@/components/shared/reviews/shown-reviews";
import { BreadcrumbData } from "@/components/shared/seo/breadcrumb-data";
import { ProductData } from "@/components/shared/seo/product-data";
import { ShopPanel } from "@/components/shared/shops/shop-panel";
import { VideoShelf } from "@/components/shared/videos/video-shelf";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { isFood, type ProductView } from "@/lib/catalog";
import { listRelated } from "@/lib/catalog/queries";
import { getCountyRules } from "@/lib/places/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { getReviewsOfProduct } from "@/lib/reviews/queries";
import type { ShopView } from "@/lib/shops/queries";
import { listVideosOfProduct } from "@/lib/videos/queries";
import { Batches } from "./batches";
import { Facts } from "./facts";
import { FoodLabel } from "./food-label";
import { Gallery } from "./gallery";
import { MadeOf } from "./made-of";
import { Papers } from "./papers";
import { ProductHead } from "./product-head";
import { galleryWords } from "./words";

type Props = {
  product: ProductView;
  shop: ShopView;
  locale: Locale;
  /** At the end of the page. */
  children?: ReactNode;
};

const crumbsOf = ({ category, title, slug }: ProductView, locale: Locale) =>
  [...(category.parent ? [category.parent] : []), category, null].map((step) => ({
    name: step?.name ?? title,
    path: localised(locale, step ? paths.category(step.slug) : paths.product(slug)),
  }));

export async function ProductPage({ product, shop, locale, children }: Props) {
  const [t, shelves, words] = await Promise.all([
    getTranslations("product"),
    getTranslations("catalog"),
    cardWords(locale),
  ]);
  const [rules, related, shown, videos] = await Promise.all([
    getCountyRules(),
    listRelated(product, locale),
    getReviewsOfProduct(product.id, locale),
    listVideosOfProduct(product.id, locale),
  ]);
  const steps = crumbsOf(product, locale);
  return (
    <article className="pb-20 lg:pb-0">
      <div className="lg:page lg:pt-2">
        <div className="hidden lg:block">
          <Breadcrumbs
            label={shelves("path")}
            crumbs={steps.map(({ name, path }, at) => ({
              label: name,
              ...(at < steps.length - 1 && { href: path }),
            }))}
          />
        </div>
        <div className="md:page md:grid md:grid-cols-2 md:gap-6 md:pt-4 lg:grid-cols-[minmax(0,560px)_1fr] lg:gap-10 lg:px-0">
          <Gallery slug={product.slug} pictures={product.pictures} words={galleryWords(locale)} />
          <div className="grid grid-cols-1 content-start gap-4 px-4 pt-4 md:p-0">
            <ProductHead product={product} shop={shop} locale={locale} />
            <Tickets shopId={shop.id} locale={locale} />
            <Facts
              product={product}
              shop={shop}
              shipDays={Math.ceil(rules.shipWithinHours / 24)}
              locale={locale}
            />
          </div>
        </div>
        <div className="mt-8 grid gap-8 px-4 lg:mt-12 lg:grid-cols-[1fr_380px] lg:gap-12 lg:px-0">
          <div className="grid content-start gap-8">
            {(product.voice || product.story) && (
              <Part title={t("story")}>
                {product.voice && (
                  <VoicePlayer
                    src={product.voice.url}
                    seconds={product.voice.seconds}
                    labels={{ play: t("hear", { keeper: shop.keeper }), stop: t("silence") }}
                    className="mb-3"
                  />
                )}
                {product.story && <p>{product.story}</p>}
              </Part>
            )}
            <VideoShelf videos={videos} of="product" locale={locale} />
            {isFood(product.regime) ? (
              <Part title={t("foodLabel.title")}>
                <FoodLabel product={product} shop={shop} locale={locale} />
              </Part>
            ) : (
              <Part title={t("keeping")}>{product.keeping}</Part>
            )}
            {product.batches.length > 0 && (
              <Part title={t("batches")}>
                <Batches batches={product.batches} locale={locale} />
              </Part>
            )}
            {product.papers.length > 0 && (
              <Part title={t("papers")}>
                <Papers papers={product.papers} locale={locale} />
              </Part>
            )}
            <ShownReviews shown={shown} locale={locale} />
          </div>
          <aside className="grid content-start gap-8">
            <ShopPanel
              shop={shop}
              locale={locale}
              visit={t("shop.visit")}
              here={localised(locale, paths.product(product.slug))}
            />
            <MadeOf product={product} locale={locale} />
          </aside>
        </div>
      </div>
      {related.length > 0 && (
        <Section title={t("related")}>
          <ProductGrid cards={related} locale={locale} words={words} narrow />
        </Section>
      )}
      {children}
      <BreadcrumbData steps={steps} />
      <ProductData product={product} shop={shop.name} rating={shown.trueRating} locale={locale} />
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <section>
      <h2 className="mb-2 text-xl font-semibold">{title}</h2>
      <div className="max-w-prose lg:max-w-none">{children}</div>
    </section>
  );
}
