import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { ShopCard as Card } from "@/lib/shops/queries";
import { KeeperFace } from "./keeper-face";

type Props = { shop: Card; locale: Locale };

/** A shop is a person: face, name, a sentence in their own voice. */
export function ShopCard({ shop, locale }: Props) {
  return (
    <Link
      href={localised(locale, paths.shop(shop.slug))}
      className="flex h-full flex-col overflow-hidden rounded-lg border border-hairline bg-card shadow-rest hover:shadow-lift"
    >
      <Picture
        picture={shop.banner}
        sizes="(min-width: 768px) 270px, 260px"
        decorative
        className="aspect-5/2 w-full [&_img]:size-full [&_img]:object-cover"
      />
      <span className="relative flex grow flex-col gap-1 p-3 pt-0">
        <span className="-mt-6 flex items-end gap-2">
          <KeeperFace keeper={shop.keeper} portrait={shop.portrait} className="size-14 text-xl" />
          <span className="truncate pb-0.5 text-xs text-quiet">{shop.village.name}</span>
        </span>
        <span className="font-semibold">{shop.name}</span>
        <span className="line-clamp-3 text-sm text-quiet">{shop.greeting}</span>
      </span>
    </Link>
  );
}
