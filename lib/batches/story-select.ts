import "server-only";
import { pictureSelect } from "@/lib/media/queries";
import type { Prisma } from "@/lib/platform/db";

const names = { nameZh: true, nameEn: true } as const;

export const goodsSelect = {
  titleZh: true,
  titleEn: true,
  category: { select: { glyph: true } },
} satisfies Prisma.ProductSelect;

const relatedSelect = {
  code: true,
  harvestedOn: true,
  weighedG: true,
  withdrawnAt: true,
  product: { select: { ...goodsSelect, status: true } },
} satisfies Prisma.HarvestBatchSelect;

export type RelatedRow = Prisma.HarvestBatchGetPayload<{ select: typeof relatedSelect }>;

const villageSelect = {
  slug: true,
  ...names,
  countyZh: true,
  countyEn: true,
  provinceZh: true,
  provinceEn: true,
  altitudeM: true,
  scene: { select: pictureSelect },
} satisfies Prisma.VillageSelect;

/** All that a batch's page tells. */
export const storySelect = {
  id: true,
  code: true,
  productId: true,
  harvestedOn: true,
  fieldZh: true,
  fieldEn: true,
  weighedG: true,
  note: true,
  withdrawnAt: true,
  household: { select: names },
  paper: { select: { kind: true, issuerZh: true, issuerEn: true, issuedOn: true } },
  photos: {
    orderBy: { sort: "asc" },
    select: { of: true, asset: { select: pictureSelect } },
  },
  madeOf: { select: { grams: true, input: { select: relatedSelect } } },
  madeInto: { select: { grams: true, output: { select: relatedSelect } } },
  events: { orderBy: { seq: "asc" } },
  product: {
    select: {
      ...goodsSelect,
      shop: { select: { slug: true, ...names, village: { select: villageSelect } } },
    },
  },
} satisfies Prisma.HarvestBatchSelect;

export type StoryRow = Prisma.HarvestBatchGetPayload<{ select: typeof storySelect }>;
