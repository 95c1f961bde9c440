import { createProduct, createShop, createUser } from "@/tests/factories";
import { createFilm, createVideo } from "@/tests/factories/videos";
import type { Actor } from "./actors";
import { hosts, missingId, officers, type Rule, signedIn } from "./rule";

const notFound = "NOT_FOUND";

async function shown(shop: { id: string }) {
  const { id } = await createVideo({ shop, userId: (await createUser()).id });
  return { id };
}

const ofShop = async (owner: Actor | null) =>
  owner?.shop ? shown(owner.shop) : { id: missingId() };

const forCounty = async (owner: Actor | null) =>
  owner?.name === "officer" ? shown(await createShop()) : { id: missingId() };

async function toPost(owner: Actor | null) {
  if (!owner?.shop || !owner.userId)
    return { shop: missingId(), film: missingId(), poster: missingId(), products: [] };
  const { product } = await createProduct({ shop: owner.shop });
  const sent = await createFilm(owner.userId);
  return { shop: owner.shop.id, ...sent, products: [product.id] };
}

export const videoRules: Record<string, Rule> = {
  "videos.post": hosts({
    notFound,
    input: async (owner) => ({ ...(await toPost(owner)), caption: "今天碾的米" }),
  }),
  "videos.remove": hosts({
    notFound,
    input: async (owner) => ({ ...(await ofShop(owner)), isGone: true }),
  }),
  "videos.like": signedIn({
    input: async () => ({ ...(await shown(await createShop())), isOn: true }),
  }),
  "videos.takeDown": officers({
    notFound,
    input: async (owner) => ({ ...(await forCounty(owner)), reason: "骗人的话" }),
  }),
  "videos.show": officers({ notFound, input: forCounty }),
};
