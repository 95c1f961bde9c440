import { expect, test } from "vitest";
import { removeCategory, saveCategory } from "@/lib/catalog/mutations";
import { endFeeRule } from "@/lib/fees/mutations";
import { changeCountyRules, saveStation, saveVillage } from "@/lib/places/mutations";
import { businessDay } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { removeFreightRule, saveFreightRule } from "@/lib/shipping/mutations";
import { createOfficer, createShop } from "@/tests/factories";
import { asSeen, rulesAsSeen } from "@/tests/factories/seen";
import { unique, villageFacts } from "@/tests/factories/shops";

type Officer = Awaited<ReturnType<typeof createOfficer>>;
type Save = (officer: Officer, words: string) => Promise<{ ok: boolean }>;

const village = { ...villageFacts(), altitudeM: null, sceneId: null };

const station = {
  code: unique("S").slice(0, 20),
  level: 3 as const,
  nameZh: "坪上站",
  nameEn: "Pingshang",
  keeper: "老田 Lao Tian",
  phone: "+8613800138090",
  addressZh: "村口",
  addressEn: "Village gate",
  hours: "8:00–18:00",
  villageId: null,
  handsOut: false,
  districtCode: "",
};

const shelf = {
  slug: unique("shelf"),
  nameZh: "山货",
  nameEn: "Hill goods",
  glyph: "grain",
  parentId: null,
};

const zone = {
  zoneZh: "澳门",
  zoneEn: "Macao",
  provinceCodes: ["820000"],
  firstG: 1000,
  firstFen: 3000,
  nextG: 1000,
  nextFen: 1000,
  freeOverFen: null,
};

/** Each register: a row, looked at now, and how a form that was made from it saves. */
const registers: Record<string, () => Promise<Save>> = {
  async village() {
    const { id } = await db.village.create({ data: village });
    const seen = await asSeen("village", id);
    return (officer, storyZh) => saveVillage(officer, { ...village, ...seen, storyZh });
  },
  async station() {
    const { id } = await db.station.create({ data: station });
    const seen = await asSeen("station", id);
    return (officer, hours) => saveStation(officer, { ...station, ...seen, hours });
  },
  async category() {
    const { id } = await db.category.create({ data: shelf });
    const seen = await asSeen("category", id);
    return (officer, nameZh) => saveCategory(officer, { ...shelf, ...seen, nameZh });
  },
  async freight() {
    const { id } = await db.freightRule.create({ data: { ...zone, sort: 90 } });
    const seen = await asSeen("freight", id);
    return (officer, zoneZh) => saveFreightRule(officer, { ...zone, ...seen, zoneZh });
  },
  async "end of a fee"() {
    const { id } = await db.feeRule.create({
      data: { basisPoints: 300, startsOn: new Date("2020-01-01") },
    });
    const seen = await asSeen("fee", id);
    const days: Record<string, string> = { one: "2999-01-01", two: "2999-01-02" };
    return (officer, words) =>
      endFeeRule(officer, { ...seen, endsOn: days[words] ?? businessDay(new Date()) });
  },
  async rules() {
    await createShop();
    const rules = await rulesAsSeen();
    const hours: Record<string, number> = { one: 48, two: 96 };
    return (officer, words) =>
      changeCountyRules(officer, { ...rules, shipWithinHours: hours[words] ?? 72 });
  },
};

test.each(Object.keys(registers))(
  "of two officers who save one %s at once, one is told of the other",
  async (name) => {
    const save = await registers[name]?.();
    if (!save) throw new Error(name);
    const officers = [await createOfficer("小周"), await createOfficer("小马")] as const;
    const answers = await Promise.all([save(officers[0], "one"), save(officers[1], "two")]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = answers[0].ok ? "小周" : "小马";
    expect(answers.find(({ ok }) => !ok)).toMatchObject({
      code: "CHANGED_MEANWHILE",
      detail: { who: winner, at: expect.any(Number) },
    });
    // The answer got lost and the same is sent again: nothing to quarrel about.
    const again = answers[0].ok ? save(officers[0], "one") : save(officers[1], "two");
    expect(await again).toMatchObject({ ok: true });
  },
);

test("a row that a colleague has changed is not taken away unawares", async () => {
  const officer = await createOfficer();
  const shelfRow = await db.category.create({ data: { ...shelf, slug: unique("shelf") } });
  const seenShelf = await asSeen("category", shelfRow.id);
  await db.category.update({ where: { id: shelfRow.id }, data: { nameZh: "新名" } });
  expect(await removeCategory(officer, seenShelf)).toMatchObject({ code: "CHANGED_MEANWHILE" });
  const row = await db.freightRule.create({
    data: { ...zone, provinceCodes: ["810000"], sort: 91 },
  });
  const seenRow = await asSeen("freight", row.id);
  await db.freightRule.update({ where: { id: row.id }, data: { firstFen: 1 } });
  expect(await removeFreightRule(officer, seenRow)).toMatchObject({ code: "CHANGED_MEANWHILE" });
});

test("a form without its mark saves over nobody", async () => {
  const { id } = await db.station.create({ data: { ...station, code: unique("S").slice(0, 20) } });
  expect(await saveStation(await createOfficer(), { ...station, id, hours: "全天" })).toMatchObject(
    {
      code: "CHANGED_MEANWHILE",
    },
  );
});
