import { db } from "@/lib/platform/db";
import type { Actor } from "./actors";
import { missingId, officers, type Rule } from "./rule";

const MACAO = "820000";

/** A row of the county's freight table, for the officer who asks. */
const freightOf = async (owner: Actor | null) => {
  if (owner?.name !== "officer") return missingId();
  await db.freightRule.deleteMany({ where: { shopId: null, provinceCodes: { has: MACAO } } });
  const { id } = await db.freightRule.create({ data: { ...zone, sort: 90 } });
  return id;
};

const zone = {
  zoneZh: "澳门",
  zoneEn: "Macao",
  provinceCodes: [MACAO],
  firstG: 1000,
  firstFen: 3000,
  nextG: 1000,
  nextFen: 1000,
  freeOverFen: null,
};

/** Acts at the county's desk. */
export const countyRules: Record<string, Rule> = {
  "shipping/changeFreight": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...zone, id: await freightOf(owner) }),
  }),
  "shipping/dropFreight": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await freightOf(owner) }),
  }),
};
