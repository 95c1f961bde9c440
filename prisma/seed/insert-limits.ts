import { changeLimits } from "@/lib/limits/mutations";
import { db } from "@/lib/platform/db";
import { surely } from "./buy";
import { viewerOf } from "./viewer";

const any = { least: 1, mostOnce: null, mostEach: null, eachDays: null } as const;

const limited = [
  // Few kilos of it are picked: everybody has some.
  { seller: "+8613800138016", slug: "qingming-green-tea", mostEach: 2, eachDays: 30 as const },
  // One little cake alone isn't worth a parcel.
  { seller: "+8613800138019", slug: "pocket-tea-cakes", least: 2 },
];

/** Goods of which one person may have few, and goods that are sold from two on. */
export async function insertLimits() {
  for (const { seller, slug, ...limits } of limited) {
    const variants = await db.variant.findMany({
      where: { active: true, product: { slug } },
      select: { id: true },
    });
    const viewer = await viewerOf(seller);
    for (const { id } of variants)
      await surely(changeLimits(viewer, { variantId: id, ...any, ...limits }));
  }
}
