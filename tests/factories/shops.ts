import { randomBytes } from "node:crypto";
import { db, type Regime, type ReturnPolicy } from "@/lib/platform/db";
import { createUser } from "./people";

export const unique = (word: string) => `${word}-${randomBytes(4).toString("hex")}`;

/** The county, its freight table (6 yuan the first kg, 2 the next) and one carrier; made once. */
export async function ensureCounty() {
  const county = await db.county.findFirst();
  if (county) return county;
  await db.freightRule.create({
    data: {
      zoneZh: "全国",
      zoneEn: "Everywhere",
      provinceCodes: [],
      firstG: 1000,
      firstFen: 600,
      nextG: 1000,
      nextFen: 200,
    },
  });
  await db.carrier.createMany({
    data: [
      { code: "YTO", nameZh: "圆通速递", nameEn: "YTO" },
      { code: "SF", nameZh: "顺丰速运", nameEn: "SF Express" },
    ].map((carrier) => ({ ...carrier, phone: "95554" })),
    skipDuplicates: true,
  });
  return db.county.create({ data: { code: "demo", nameZh: "示范县", nameEn: "Demo county" } });
}

/** A village of its own code, as the register holds it. */
export const villageFacts = () => ({
  slug: unique("village"),
  code: unique("V").slice(0, 20),
  nameZh: "岭头村",
  nameEn: "Lingtou",
  countyZh: "武乡县",
  countyEn: "Wuxiang",
  provinceZh: "山西省",
  provinceEn: "Shanxi",
  taglineZh: "谷子",
  taglineEn: "Millet",
  storyZh: "故事",
  storyEn: "A story",
  visitZh: "来看看",
  visitEn: "Come and see",
  householdCount: 188,
});

export async function ensureVillage() {
  return (await db.village.findFirst()) ?? db.village.create({ data: villageFacts() });
}

type ShopWishes = {
  owner?: { id: string };
  allowsCod?: boolean;
  allowsCollection?: boolean;
  status?: "OPEN" | "PAUSED" | "CLOSED";
};

/** An open shop with its owner. */
export async function createShop(wishes: ShopWishes = {}) {
  await ensureCounty();
  const village = await ensureVillage();
  const owner = wishes.owner ?? (await createUser({ name: "老胡叔" }));
  const shop = await db.shop.create({
    data: {
      slug: unique("shop"),
      status: wishes.status ?? "OPEN",
      nameZh: "老胡家",
      nameEn: "Hu's",
      keeperZh: "老胡叔",
      keeperEn: "Uncle Hu",
      phone: "+8613800138009",
      allowsCod: wishes.allowsCod ?? false,
      allowsCollection: wishes.allowsCollection ?? false,
      villageId: village.id,
      members: { create: { userId: owner.id, role: "OWNER" } },
    },
  });
  return { ...shop, owner };
}

async function ensureCategory() {
  const category = await db.category.findFirst();
  return (
    category ??
    db.category.create({
      data: { slug: unique("grain"), nameZh: "五谷", nameEn: "Grain", glyph: "grain" },
    })
  );
}

type ProductWishes = {
  shop?: { id: string };
  titleZh?: string;
  titleEn?: string;
  priceFen?: number;
  stock?: number;
  grossWeightG?: number;
  regime?: Regime;
  returnPolicy?: ReturnPolicy;
  status?: "ON_SALE" | "HIDDEN";
  variants?: number;
};

const variantData = (wishes: ProductWishes, index: number) => ({
  sku: unique("SKU"),
  labelZh: `${index + 1}斤装`,
  labelEn: `${(index + 1) / 2} kg`,
  priceFen: (wishes.priceFen ?? 1000) * (index + 1),
  netWeightG: 500 * (index + 1),
  grossWeightG: wishes.grossWeightG ?? 600 * (index + 1),
  sort: index,
});

/** A product on sale; every variant has `stock` pieces (20) with the movement that brought them in. */
export async function createProduct(wishes: ProductWishes = {}) {
  const shop = wishes.shop ?? (await createShop());
  const category = await ensureCategory();
  const stock = wishes.stock ?? 20;
  const { variants, ...product } = await db.product.create({
    data: {
      shopId: shop.id,
      categoryId: category.id,
      slug: unique("product"),
      status: wishes.status ?? "ON_SALE",
      titleZh: wishes.titleZh ?? "太行黄小米",
      titleEn: wishes.titleEn ?? "Golden millet",
      regime: wishes.regime ?? "FARM_PRODUCE",
      returnPolicy: wishes.returnPolicy ?? "SEVEN_DAY",
      variants: {
        create: Array.from({ length: wishes.variants ?? 1 }, (_, index) => ({
          ...variantData(wishes, index),
          stockItem: {
            create: {
              onHand: stock,
              ...(stock > 0 && {
                movements: { create: { kind: "RECEIPT" as const, change: stock } },
              }),
            },
          },
        })),
      },
    },
    include: { variants: { orderBy: { sort: "asc" }, include: { stockItem: true } } },
  });
  return { product, variants, variant: first(variants), shop };
}

export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("expected at least one");
  return item;
}
