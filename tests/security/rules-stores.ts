import { db } from "@/lib/platform/db";
import { unique } from "@/tests/factories/shops";
import { createStore, createStoreFile } from "@/tests/factories/stores";
import type { Actor } from "./actors";
import { missingId, officers, type Rule, sellers } from "./rule";

/** A store of this actor's shop, or of nobody's shop; null for nobody. */
export const storeOf = async (owner: Actor | null) =>
  owner ? createStore(owner.shop ?? undefined) : null;

export const storeFile = "订单号,商品名称,实付金额,支付时间\nA001,小米,50,2026-10-01\n";

const fileOf = async (owner: Actor | null) => {
  const store = await storeOf(owner);
  return { id: store ? await createStoreFile(store.id) : missingId() };
};
const placed = () => ({ platform: "OTHER", name: unique("店") });
const ofKeepers = (input: Rule["input"]) =>
  sellers({ packer: false, notFound: "NOT_FOUND", input });
/** All stores are the officer's; of others' things here there are none. */
const ofCounty = (make: (officer: Actor | null) => Promise<object>) =>
  officers({
    notFound: "NOT_FOUND",
    input: (owner) => make(owner?.name === "officer" ? owner : null),
  });

const shelf = async () => {
  const named = { nameZh: "小米", nameEn: "Millet", glyph: "grain" };
  return (await db.category.create({ data: { slug: unique("shelf"), ...named } })).id;
};

const wordOf = async (owner: Actor | null) => {
  if (!owner?.userId) return { id: missingId() };
  const data = { word: unique("词").slice(0, 20), categoryId: await shelf(), byId: owner.userId };
  return { id: (await db.storeWord.create({ data })).id };
};

export const storeRules: Record<string, Rule> = {
  "stores.register": ofCounty(async (owner) => {
    const store = await storeOf(owner);
    const villageId = store?.villageId ?? missingId();
    return { ...placed(), merchant: "郝家", kind: "HOUSEHOLD", villageId, shopId: null };
  }),
  "stores.add": ofKeepers(async (owner) => ({
    ...placed(),
    shopId: owner?.shop?.id ?? missingId(),
  })),
  "stores.setOpen": ofCounty(async (owner) => ({
    id: (await storeOf(owner))?.id ?? missingId(),
    isOpen: false,
  })),
  "stores.take": ofKeepers(fileOf),
  "stores.drop": ofKeepers(fileOf),
  "stores.takeForCounty": ofCounty(fileOf),
  "stores.dropForCounty": ofCounty(fileOf),
  "stores.word": ofCounty(async (owner) => ({
    word: unique("词").slice(0, 20),
    categoryId: owner ? await shelf() : missingId(),
  })),
  "stores.forgetWord": ofCounty(wordOf),
};
