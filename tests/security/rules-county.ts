import { db } from "@/lib/platform/db";
import { createUser } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { unique } from "@/tests/factories/shops";
import type { Actor } from "./actors";
import { missingId, officers, type Rule } from "./rule";

const MACAO = "820000";

/** What the register holds of this kind, for the officer who asks; nobody else has any. */
const forOfficer = (make: () => Promise<{ id: string }>) => async (owner: Actor | null) =>
  owner?.name === "officer" ? (await make()).id : missingId();

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

const freightOf = forOfficer(async () => {
  await db.freightRule.deleteMany({ where: { shopId: null, provinceCodes: { has: MACAO } } });
  return db.freightRule.create({ data: { ...zone, sort: 90 } });
});

const station = () => ({
  code: unique("S").slice(0, 20),
  level: 3 as const,
  nameZh: "岭头站",
  nameEn: "Lingtou",
  keeper: "老田 Lao Tian",
  phone: "+8613800138090",
  addressZh: "村口",
  addressEn: "Village gate",
  hours: "8:00–18:00",
  villageId: null,
});

const village = () => ({
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
  altitudeM: null,
  sceneId: null,
});

const stationOf = forOfficer(() => db.station.create({ data: station() }));
const villageOf = forOfficer(() => db.village.create({ data: village() }));
const grantOf = forOfficer(async () =>
  db.roleGrant.create({
    data: { userId: (await createUser()).id, role: "STATION_ASSISTANT", scope: "STATION" },
  }),
);

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
  "places/keepStation": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...station(), id: await stationOf(owner) }),
  }),
  "places/keepVillage": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ ...village(), id: await villageOf(owner) }),
  }),
  "places/changeRules": officers({
    input: async () => ({
      paymentHoldMinutes: 30,
      shipWithinHours: 72,
      autoCompleteDays: 10,
      codOpenOrderLimit: 3,
      codMaxFen: 50_000,
      reviewPriceRisePercent: 20,
      autoApprove: false,
      allowsWorkshopFood: true,
    }),
  }),
  "identity/giveRole": officers({
    input: async () => ({
      phone: newPhone(),
      name: "小马",
      role: "COUNTY_OFFICER",
      stationId: null,
      until: "2999-12-31",
    }),
  }),
  "identity/takeRole": officers({
    notFound: "NOT_FOUND",
    input: async (owner) => ({ id: await grantOf(owner) }),
  }),
  "identity/lookUpPerson": officers({ input: async () => ({ phone: newPhone() }) }),
};
