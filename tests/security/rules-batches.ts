import { businessDay } from "@/lib/platform/clock";
import { createPhoto, createUser } from "@/tests/factories";
import { batchOf, createBatch } from "@/tests/factories/batches";
import { type Actor, productOf } from "./actors";
import { missingId, type Rule, sellers } from "./rule";

const product = async (owner: Actor | null) =>
  owner?.shop ? (await productOf(owner)).product.id : missingId();

export const batchIn = async (owner: Actor) => createBatch((await productOf(owner)).product.id);

const idOf = async (owner: Actor | null) => (owner?.shop ? (await batchIn(owner)).id : missingId());

const keepers = (input: Rule["input"], rest: Partial<Rule> = {}): Rule => ({
  ...sellers({ packer: false, assist: "LIST_PRODUCTS", notFound: "NOT_FOUND", input }),
  ...rest,
});

/** Every batch needs a photo of its maker's own: with a stranger's the law has let them in all the same. */
const strangePhoto = async () => (await createPhoto(await createUser())).id;

export const batchRules: Record<string, Rule> = {
  "batches.make": keepers(async (owner) => batchOf(await product(owner), await strangePhoto()), {
    answer: "ASSET_GONE",
  }),
  "batches.correct": keepers(async (owner) => ({
    ...{ id: await idOf(owner), harvestedOn: businessDay(new Date()), weighedG: 480_000 },
    ...{ fieldZh: "西坡四号地", why: "重称了一遍" },
  })),
  "batches.withdraw": keepers(async (owner) => ({ id: await idOf(owner), why: "记错了" })),
  "batches.print": keepers(async (owner) => ({ id: await idOf(owner), count: 4 })),
};
