import { getTranslations } from "next-intl/server";
import { KeeperFace } from "@/components/shared/shops/keeper-face";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ShopCard } from "@/lib/shops/queries";

/** One family and a sentence in their own voice. */
export async function FamilyStory({ shop, locale }: { shop: ShopCard; locale: Locale }) {
  const t = await getTranslations("home");
  return (
    <section className="page mt-10 lg:mt-14">
      <Link
        href={localised(locale, paths.shop(shop.slug))}
        className="group grid overflow-hidden rounded-lg border border-hairline bg-card md:grid-cols-2"
      >
        <Picture
          picture={shop.banner && { ...shop.banner, alt: "" }}
          sizes="(min-width: 700px) 50vw, 100vw"
          className="aspect-16/10 [&_img]:size-full [&_img]:object-cover md:aspect-auto"
        />
        <span className="grid content-center gap-4 p-5 lg:p-10">
          <KeeperFace
            keeper={shop.keeper}
            portrait={shop.portrait}
            className="-mt-16 size-24 text-4xl md:mt-0 lg:size-32"
          />
          <span className="text-xl leading-snug text-balance lg:text-3xl">{shop.greeting}</span>
          <span className="text-sm text-quiet">
            {shop.keeper} · {shop.village.name}
          </span>
          <span className="inline-flex items-center gap-1 text-calaite group-hover:underline">
            {t("visitFamily", { shop: shop.name })}
            <Chevron className="size-[1.1em]" />
          </span>
        </span>
      </Link>
    </section>
  );
}
