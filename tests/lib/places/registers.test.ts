import { expect, test } from "vitest";
import { countyRulesSchema, type StationInput, type VillageInput } from "@/lib/places";
import { changeCountyRules, saveStation, saveVillage } from "@/lib/places/mutations";
import {
  findCountyRules,
  findVillage,
  findVillageForEdit,
  getCountyRules,
  listStationNames,
  listStations,
  listVillageRows,
} from "@/lib/places/queries";
import { db } from "@/lib/platform/db";
import { createOfficer, createShop, createUser, viewerOf } from "@/tests/factories";
import { asSeen, rulesAsSeen } from "@/tests/factories/seen";
import { unique } from "@/tests/factories/shops";
import { spoiledTags } from "../listing/spoiled";

const village = (changes: Partial<VillageInput> = {}): VillageInput => ({
  slug: unique("village"),
  code: unique("V").slice(0, 20),
  nameZh: "坪上村",
  nameEn: "Pingshang",
  countyZh: "武乡县",
  countyEn: "Wuxiang",
  provinceZh: "山西省",
  provinceEn: "Shanxi",
  taglineZh: "一坡谷子",
  taglineEn: "A slope of millet",
  storyZh: "村里的故事",
  storyEn: "Its story",
  visitZh: "坐班车来",
  visitEn: "Take the bus",
  householdCount: 188,
  altitudeM: 1_200,
  sceneId: null,
  ...changes,
});

const station = (changes: Partial<StationInput> = {}): StationInput => ({
  code: unique("S").slice(0, 20),
  level: 3,
  nameZh: "坪上站",
  nameEn: "Pingshang",
  keeper: "老田 Lao Tian",
  phone: "138 0013 8090",
  addressZh: "村口",
  addressEn: "Village gate",
  hours: "8:00–18:00",
  villageId: null,
  handsOut: false,
  districtCode: "",
  ...changes,
});

async function saved(
  answer: Promise<{ ok: true; data: { id: string } } | { ok: false; code: string }>,
) {
  const result = await answer;
  if (!result.ok) throw new Error(result.code);
  return result.data.id;
}

const all = { q: "", level: null, villageId: null, after: null, locale: "zh" } as const;

test("shoppers read a village's new words, and its page is told to be new", async () => {
  const officer = await createOfficer();
  const input = village();
  const id = await saved(saveVillage(officer, input));
  expect(await findVillage(input.slug, "en")).toMatchObject({ story: "Its story" });
  const tags = await spoiledTags();
  await saveVillage(officer, {
    ...input,
    ...(await asSeen("village", id)),
    storyZh: "新写的故事",
    storyEn: "",
  });
  expect(await tags()).toEqual(expect.arrayContaining(["villages", `village:${id}`]));
  expect(await findVillage(input.slug, "en")).toMatchObject({ story: "新写的故事" });
  expect(
    await db.actionLog.findFirst({ where: { subject: `village:${id}`, action: "village:edit" } }),
  ).toMatchObject({ before: { storyZh: "村里的故事" }, after: { storyZh: "新写的故事" } });
});

test("two villages never share an address", async () => {
  const officers = [await createOfficer(), await createOfficer()];
  const input = village();
  const answers = await Promise.all(
    officers.map((officer) => saveVillage(officer, { ...input, code: unique("V").slice(0, 20) })),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.find(({ ok }) => !ok)).toMatchObject({ code: "VILLAGE_TAKEN" });
});

test("a scene is the officer's own picture, not somebody else's", async () => {
  const officer = await createOfficer();
  const assetOf = (ownerId: string) =>
    db.asset.create({ data: { ownerId, kind: "IMAGE", key: unique("scene"), checksum: "0" } });
  const [own, other] = [await assetOf(officer.userId), await assetOf((await createUser()).id)];
  expect(await saveVillage(officer, village({ sceneId: other.id }))).toMatchObject({
    code: "ASSET_GONE",
  });
  const id = await saved(saveVillage(officer, village({ sceneId: own.id })));
  const next = await createOfficer();
  const kept = await findVillageForEdit(next, id, "zh");
  expect(
    await saveVillage(next, village({ ...(await asSeen("village", id)), sceneId: own.id })),
  ).toMatchObject({ ok: true });
  expect(kept?.scene?.key).toBe(own.key);
});

test("a station's hours and phone change on its village's page, also when it moves", async () => {
  const officer = await createOfficer();
  const [from, to] = [village(), village()];
  const fromId = await saved(saveVillage(officer, from));
  const toId = await saved(saveVillage(officer, to));
  const input = station({ villageId: fromId });
  const id = await saved(saveStation(officer, input));
  expect((await findVillage(from.slug, "zh"))?.stations).toMatchObject([
    { code: input.code, keeper: "老田", phone: "+8613800138090" },
  ]);
  const tags = await spoiledTags();
  await saveStation(officer, {
    ...input,
    ...(await asSeen("station", id)),
    villageId: toId,
    hours: "全天",
  });
  expect(await tags()).toEqual(expect.arrayContaining([`village:${fromId}`, `village:${toId}`]));
  expect((await findVillage(from.slug, "zh"))?.stations).toEqual([]);
  expect((await findVillage(to.slug, "zh"))?.stations).toMatchObject([{ hours: "全天" }]);
});

test("a code is one station's, a phone is a phone, and a village is there", async () => {
  const officer = await createOfficer();
  const first = station();
  await saved(saveStation(officer, first));
  const refusal = async (changes: Partial<StationInput>) => saveStation(officer, station(changes));
  expect(await refusal({ code: first.code })).toMatchObject({ code: "STATION_CODE_TAKEN" });
  expect(await refusal({ phone: "12" })).toMatchObject({ code: "PHONE_INVALID" });
  expect(await refusal({ villageId: crypto.randomUUID() })).toMatchObject({
    code: "VILLAGE_MISSING",
  });
});

test("the register is found by name, keeper and level, a page at a time", async () => {
  const officer = await createOfficer();
  const name = unique("站");
  const input = station({ nameZh: name, level: 2 });
  await saved(saveStation(officer, input));
  const find = (q: string, level: number | null = null) =>
    listStations(officer, { ...all, q, level }).then(({ stations }) => stations.length);
  expect(await find(name)).toBe(1);
  expect(await find(name, 3)).toBe(0);
  for (let number = 0; number < 51; number += 1) {
    await saveStation(officer, station({ nameZh: `${name}分` }));
  }
  const first = await listStations(officer, { ...all, q: `${name}分` });
  expect(first.stations).toHaveLength(50);
  const second = await listStations(officer, { ...all, q: `${name}分`, after: first.next });
  expect(second).toMatchObject({ stations: [{}], next: null });
});

test("the county's rules hold at once, and what they were is written down", async () => {
  await createShop();
  const officer = await createOfficer();
  const rules = await findCountyRules(officer);
  if (!rules) throw new Error("no county");
  await changeCountyRules(officer, { ...rules, shipWithinHours: 48 });
  expect(await getCountyRules()).toMatchObject({ shipWithinHours: 48 });
  expect(
    await db.actionLog.findFirst({ where: { action: "rules:edit" }, orderBy: { at: "desc" } }),
  ).toMatchObject({ before: { shipWithinHours: 72 }, after: { shipWithinHours: 48 } });
  await changeCountyRules(officer, { ...rules, seen: (await rulesAsSeen()).seen });
});

test("a payment page can't close before half an hour is over", () => {
  expect(countyRulesSchema.shape.paymentHoldMinutes.safeParse(29).success).toBe(false);
});

test("a stranger reads and writes none of the registers", async () => {
  await createShop();
  const stranger = await viewerOf(await createUser());
  const id = await saved(saveVillage(await createOfficer(), village()));
  expect(await listStations(stranger, all)).toEqual({ stations: [], next: null });
  expect(await listStationNames(stranger, "zh")).toEqual([]);
  expect(await listVillageRows(stranger, { q: "", locale: "zh" })).toEqual([]);
  expect(await findVillageForEdit(stranger, id, "zh")).toBeNull();
  expect(await findCountyRules(stranger)).toBeNull();
  expect(await saveVillage(stranger, village({ id }))).toMatchObject({ code: "NOT_FOUND" });
  expect(await saveStation(stranger, station())).toMatchObject({ code: "NOT_FOUND" });
});
