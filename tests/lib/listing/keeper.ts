import { randomUUID } from "node:crypto";
import type { NewProduct } from "@/lib/listing";
import { isPrivateKind, isVoiceKind, type UploadKind } from "@/lib/media";
import { db } from "@/lib/platform/db";
import { createShop, createUser, viewerOf } from "@/tests/factories";

/** All goods, from the first page on. */
export const every = { shopId: null, text: "", status: null, after: null };

/** A shop with its owner signed in. */
export async function openShop() {
  const shop = await createShop();
  return { shop, owner: await viewerOf(shop.owner) };
}

/** Somebody with a role in the shop. */
export async function helperOf(
  shop: { id: string },
  role: "FAMILY" | "PACKER" | "HOST",
  removed = false,
) {
  const user = await createUser();
  await db.shopMember.create({
    data: { shopId: shop.id, userId: user.id, role, ...(removed && { removedAt: new Date() }) },
  });
  return viewerOf(user);
}

export async function officer() {
  const user = await createUser({ name: "小周" });
  await db.roleGrant.create({
    data: { userId: user.id, role: "COUNTY_OFFICER", scope: "COUNTY" },
  });
  return viewerOf(user);
}

export async function assetOf(owner: { userId: string }, kind: UploadKind = "image") {
  const asset = await db.asset.create({
    data: {
      kind: isVoiceKind(kind) ? "VOICE" : "IMAGE",
      key: `${isPrivateKind(kind) ? "private/" : ""}test/${randomUUID()}`,
      ownerId: owner.userId,
      checksum: "0",
      durationS: 4,
      hasSound: true,
    },
  });
  return asset.id;
}

const shelves = [
  ["millet", "黄小米", "Golden millet", "grain"],
  ["biscuits", "酥饼", "Biscuits", "snack"],
  ["green-tea", "绿茶", "Green tea", "tea"],
  ["sachets", "香囊", "Sachets", "craft"],
] as const;

export async function ensureShelves() {
  await db.category.createMany({
    data: shelves.map(([slug, nameZh, nameEn, glyph], sort) => ({
      slug,
      nameZh,
      nameEn,
      glyph,
      sort,
    })),
    skipDuplicates: true,
  });
}

/** The four things and a picture. */
export async function draft(
  owner: { userId: string },
  shop: { id: string },
  overrides: Partial<NewProduct> = {},
): Promise<NewProduct> {
  await ensureShelves();
  return {
    id: randomUUID(),
    shopId: shop.id,
    photos: [await assetOf(owner)],
    title: "西坡黄小米",
    priceFen: 2_500,
    netWeightG: 2_500,
    unit: "JIN",
    stock: 30,
    ...overrides,
  };
}
