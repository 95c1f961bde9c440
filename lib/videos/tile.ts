import "server-only";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import type { Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { VideoTile } from "./index";

export const newestFirst = { id: "desc" } as const;

export const tileSelect = {
  id: true,
  caption: true,
  isSample: true,
  poster: { select: pictureSelect },
  film: { select: { durationS: true } },
  shop: { select: { slug: true, nameZh: true, nameEn: true } },
} satisfies Prisma.VideoSelect;

type Row = Prisma.VideoGetPayload<{ select: typeof tileSelect }>;

export const toTile = ({ shop, poster, film, ...row }: Row, locale: Locale): VideoTile => ({
  id: row.id,
  caption: row.caption,
  isSample: row.isSample,
  poster: toPicture(poster, locale),
  seconds: film.durationS ?? 0,
  shop: { slug: shop.slug, name: pick(shop, "name", locale) },
});
