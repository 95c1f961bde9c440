import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, direct, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { SpecialCard } from "./index";

const MOST = 60;

const select = {
  id: true,
  priceFen: true,
  wasFen: true,
  startsAt: true,
  endsAt: true,
  quota: true,
  mostEach: true,
  taken: true,
  variant: {
    select: {
      labelZh: true,
      labelEn: true,
      product: { select: { titleZh: true, titleEn: true } },
    },
  },
} as const;

type Row = Prisma.SpecialGetPayload<{ select: typeof select }>;

function stateOf({ startsAt, endsAt, quota, taken }: Row, now: Date): SpecialCard["state"] {
  if (endsAt <= now) return "OVER";
  if (startsAt > now) return "COMING";
  return quota !== null && taken >= quota ? "GONE" : "RUNNING";
}

/** The special prices of a shop, what runs longest first; nothing for strangers. */
export async function listSpecials(
  viewer: Viewer,
  shopId: string,
  locale: Locale,
  now = new Date(),
): Promise<SpecialCard[]> {
  if (!shopsFor(viewer, "special:set").includes(shopId)) return [];
  const rows = await db.special.findMany({
    where: { variant: { product: { shopId } } },
    orderBy: [{ endsAt: "desc" }, { id: "desc" }],
    take: MOST,
    select,
  });
  return rows.map((row) => {
    const { variant, priceFen, wasFen, ...rest } = row;
    return {
      ...rest,
      priceFen: fen(priceFen),
      wasFen: fen(wasFen),
      title: pick(variant.product, "title", locale),
      label: pick(variant, "label", locale),
      state: stateOf(row, now),
    };
  });
}

/** By variant of a product on sale: pieces left at the special price that runs; null is as many as there are. */
export async function findSpecialsLeft(slug: string): Promise<Record<string, number | null>> {
  const rows = await direct.$queryRaw<{ variantId: string; left: number | null }[]>(Prisma.sql`
    SELECT x."variantId", x.quota - x.taken AS "left" FROM "Product" p
    JOIN "Variant" v ON v."productId" = p.id AND v.active JOIN "Special" x ON x."variantId" = v.id
    WHERE p.slug = ${slug} AND p.status = 'ON_SALE' AND x."startsAt" <= now() AND x."endsAt" > now()
      AND x."priceFen" < v."priceFen"`);
  return Object.fromEntries(rows.map(({ variantId, left }) => [variantId, left]));
}
