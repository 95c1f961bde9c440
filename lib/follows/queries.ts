import "server-only";
import { pictureSelect, toPicture } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { Following, FollowView } from "./index";

const select = {
  wantsNews: true,
  shop: {
    select: {
      slug: true,
      nameZh: true,
      nameEn: true,
      keeperZh: true,
      keeperEn: true,
      village: { select: { nameZh: true, nameEn: true } },
      banner: { select: pictureSelect },
      liveSessions: {
        where: { status: "LIVE", hiddenAt: null, segmentCount: { gt: 0 } },
        orderBy: { startedAt: "desc" },
        take: 1,
        select: { id: true },
      },
      products: {
        where: { status: "ON_SALE" },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
        take: 1,
        select: { slug: true, titleZh: true, titleEn: true },
      },
    },
  },
} satisfies Prisma.FollowSelect;

/** The shops that the viewer follows, the newest first; those that are shut are left out. */
export async function listFollows(viewer: Viewer, locale: Locale): Promise<FollowView[]> {
  if (viewer.kind !== "user") return [];
  const rows = await db.follow.findMany({
    where: { userId: viewer.userId, shop: { status: { in: ["OPEN", "PAUSED"] } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select,
  });
  return rows.map(({ wantsNews, shop }) => {
    const [newest] = shop.products;
    return {
      wantsNews,
      slug: shop.slug,
      name: pick(shop, "name", locale),
      keeper: pick(shop, "keeper", locale),
      village: pick(shop.village, "name", locale),
      cover: toPicture(shop.banner, locale),
      liveId: shop.liveSessions[0]?.id ?? null,
      newest: newest ? { slug: newest.slug, title: pick(newest, "title", locale) } : null,
    };
  });
}

/** Whether the viewer follows this shop. */
export const findFollowing = async (viewer: Viewer, shop: string): Promise<Following> => ({
  shop,
  isOn:
    viewer.kind === "user" &&
    (await db.follow.count({ where: { userId: viewer.userId, shop: { slug: shop } } })) > 0,
});

/** How many follow the viewer's shops, or one of them; for who may see their figures. */
export const countFollowers = (viewer: Viewer, shopId: string | null): Promise<number> => {
  const shops = shopsFor(viewer, "figures:see");
  const asked = shopId ? shops.filter((id) => id === shopId) : shops;
  return db.follow.count({ where: { shopId: { in: asked } } });
};
