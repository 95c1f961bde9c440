import { FollowButton } from "@/components/shared/follows/follow-button";
import { followWords } from "@/components/shared/follows/words";
import { ButtonLink } from "@/components/ui/button";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ShopView } from "@/lib/shops/queries";
import { KeeperFace } from "./keeper-face";

type Props = {
  shop: ShopView;
  locale: Locale;
  visit: string;
  /** Where a guest comes back to from signing in. */
  here: string;
};

/** Whose goods these are, on the page of the goods. */
export function ShopPanel({ shop, locale, visit, here }: Props) {
  return (
    <div className="rounded-lg border border-hairline bg-card p-4">
      <div className="flex items-center gap-3">
        <KeeperFace keeper={shop.keeper} portrait={shop.portrait} className="size-16 text-2xl" />
        <div className="min-w-0 grow">
          <p className="font-semibold">{shop.name}</p>
          <p className="text-sm text-quiet">
            {shop.keeper} · {shop.village.county} · {shop.village.name}
          </p>
        </div>
      </div>
      <blockquote className="mt-3 border-l-3 border-millet pl-3 text-quiet">
        {shop.greeting}
      </blockquote>
      <p className="mt-3 line-clamp-4 text-sm">{shop.story}</p>
      <div className="mt-4 flex flex-wrap items-start gap-2">
        <FollowButton
          shop={shop.slug}
          signInHref={localised(locale, paths.signIn(here))}
          words={followWords(locale)}
        />
        <ButtonLink href={localised(locale, paths.shop(shop.slug))} variant="quiet">
          {visit}
        </ButtonLink>
      </div>
    </div>
  );
}
