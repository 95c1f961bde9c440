import { db } from "@/lib/platform/db";
import { createApplication, createPhoto, createShop } from "@/tests/factories";
import type { Actor } from "./actors";
import { missingId, nobodyIn, officers, type Rule, signedIn, users } from "./rule";

const idOf = (owner: Actor | null) => (owner?.userId ? { id: owner.userId } : null);

const isActing = ({ name }: Actor) => name === "actingInScope" || name === "actingOutOfScope";

const photoOf = async (owner: Actor | null) => {
  const user = idOf(owner);
  return user ? (await createPhoto(user)).id : missingId();
};

const paperOf = async (owner: Actor | null) => {
  const id = await photoOf(owner);
  await db.asset.updateMany({ where: { id }, data: { key: `private/${id}` } });
  return id;
};

/** An application of this owner, or of the villager they act for, lies there; the act itself names none. */
const laidOut = async (owner: Actor | null, status: "DRAFT" | "SUBMITTED") => {
  const user = idOf(owner);
  if (owner?.shop && isActing(owner)) {
    const { shop } = await createApplication({ owner: owner.shop.owner, status });
    const where = { assistantId: owner.userId ?? "" };
    await db.delegation.updateMany({ where, data: { shopId: shop.id } });
    return {};
  }
  if (user) await createApplication({ owner: user, status });
  return {};
};

/** One that waits, for the officer who asks; to everybody else it is not theirs to judge. */
const waitingFor = async (owner: Actor | null) => {
  if (owner?.name === "officer") return createApplication();
  return { shop: { id: missingId() }, photo: { id: missingId() }, seen: new Date().toISOString() };
};

const applicants: Record<string, Rule> = {
  // Who has a shop applies for no second one.
  "onboarding.answer": {
    allowed: users.filter((name) => name !== "owner" && name !== "rival"),
    refused: { ...nobodyIn, owner: "HAS_SHOP", rival: "HAS_SHOP", actingInScope: "HAS_SHOP" },
    notFound: "ASSET_GONE",
    assist: "APPLY",
    input: async (owner) => {
      if (owner && isActing(owner)) await laidOut(owner, "DRAFT");
      return { keeper: "王桂花", photoId: await photoOf(owner) };
    },
  },
  "onboarding.giveAnswer": signedIn({
    notFound: "NOT_FOUND",
    assist: "APPLY",
    input: async (owner) => {
      await laidOut(owner, "DRAFT");
      const assetId = await paperOf(owner);
      return { kind: "FOOD_LICENCE", attested: false, assetId, number: "", expiresOn: null };
    },
  }),
  "onboarding.sendApplication": signedIn({
    notFound: "NOT_FOUND",
    assist: "APPLY",
    input: (owner) => laidOut(owner, "DRAFT"),
  }),
  "onboarding.takeApplicationBack": signedIn({
    notFound: "NOT_FOUND",
    assist: "APPLY",
    input: (owner) => laidOut(owner, "SUBMITTED"),
  }),
};

const desk: Record<string, Rule> = {
  "onboarding.checkPaper": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => {
      const { shop, photo } = await waitingFor(owner);
      return {
        shopId: shop.id,
        kind: "GEM_CERTIFICATE",
        seen: photo.id,
        good: true,
        note: "",
        number: "NGTC-1",
        expiresOn: null,
      };
    },
  }),
  "onboarding.decide": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => {
      const { shop, seen } = await waitingFor(owner);
      return { shopId: shop.id, verdict: "APPROVE", note: "", seen };
    },
  }),
  "onboarding.supervise": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({
      shopId: owner?.name === "officer" ? (await createShop()).id : missingId(),
      from: "OPEN",
      to: "SUSPENDED",
      reason: "有人反映货不对板",
    }),
  }),
};

const onlyOne = (rules: Record<string, Rule>): Record<string, Rule> =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, { ...rule, hasOne: true }]),
  );

export const onboardingRules = { ...onlyOne(applicants), ...desk };
