"use client";

import { KeeperFace } from "@/components/shared/shops/keeper-face";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { Picture as PictureData } from "@/lib/media";

type Props = {
  href: string;
  banner: PictureData | null;
  portrait: PictureData | null;
  keeper: string;
  village: string;
  name: string;
  greeting: string;
};

/** The card itself; a client component, so that a static page carries its facts and not its markup twice. */
export function ShopSign({ href, banner, portrait, keeper, village, name, greeting }: Props) {
  return (
    <Link
      href={href}
      className="flex h-full flex-col overflow-hidden rounded-lg border border-hairline bg-card shadow-rest hover:shadow-lift"
    >
      <Picture
        picture={banner}
        sizes="(min-width: 768px) 270px, 260px"
        decorative
        className="aspect-5/2 w-full [&_img]:size-full [&_img]:object-cover"
      />
      <span className="relative flex grow flex-col gap-1 p-3 pt-0">
        <span className="-mt-6 flex items-end gap-2">
          <KeeperFace keeper={keeper} portrait={portrait} className="size-14 text-xl" />
          <span className="truncate pb-0.5 text-xs text-quiet">{village}</span>
        </span>
        <span className="font-semibold">{name}</span>
        <span className="line-clamp-3 text-sm text-quiet">{greeting}</span>
      </span>
    </Link>
  );
}
