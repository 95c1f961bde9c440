import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hasTownships, isDirectlyAdministered } from "@/lib/places";
import { readTownships } from "@/lib/places/region-tree";
import { getRegions, nameRegion, resolveRegion } from "@/lib/places/regions";

const tree = await getRegions();
const codes = (
  provinceCode: string,
  cityCode: string,
  districtCode: string,
  townshipCode: string,
) => ({
  provinceCode,
  cityCode,
  districtCode,
  townshipCode,
});

describe("names from codes", () => {
  test("a township of Wuxiang, in both languages", async () => {
    const region = await resolveRegion(codes("140000", "140400", "140429", "140429100"));
    expect(region?.zh).toEqual({
      province: "山西省",
      city: "长治市",
      district: "武乡县",
      township: "丰州镇",
    });
    expect(region?.en).toEqual({
      province: "Shanxi",
      city: "Changzhi",
      district: "Wuxiang County",
      township: "Fengzhou Town",
    });
  });

  test.each([
    ["a municipality repeats the city", "110000", "110100", "110105", "110105001", "北京市"],
    [
      "Chongqing's counties stand under Chongqing",
      "500000",
      "500100",
      "500229",
      "500229001",
      "重庆市",
    ],
    ["Dongguan has no counties", "440000", "441900", "441900", "441900003", "东莞市"],
    ["Jiayuguan has none either", "620000", "620200", "620200", "620201100", "嘉峪关市"],
    ["Xiantao answers to its province", "420000", "429000", "429004", "429004001", "省直辖县"],
    ["a county of 2024 has only other", "650000", "653200", "653228", "653228999", "和田地区"],
    ["every county has other", "140000", "140400", "140429", "140429999", "长治市"],
    ["Hong Kong has no townships", "810000", "810200", "810202", "", "九龙"],
  ])("%s", async (_fact, province, city, district, township, name) => {
    const region = await resolveRegion(codes(province, city, district, township));
    expect(region?.zh.city).toBe(name);
  });

  test.each([
    ["a city of another province", codes("420000", "140400", "140429", "140429100")],
    ["a county of another city", codes("140000", "140100", "140429", "140429100")],
    ["a township of another county", codes("140000", "140400", "140429", "140425100")],
    ["another county's other", codes("140000", "140400", "140429", "140425999")],
    ["no township where there are some", codes("140000", "140400", "140429", "")],
    ["a township in Hong Kong", codes("810000", "810200", "810202", "810202999")],
    ["a path", codes("140000", "140400", "../../etc", "x")],
    ["nothing", codes("", "", "", "")],
  ])("%s is refused", async (_fact, sent) => {
    expect(await resolveRegion(sent)).toBeNull();
  });
});

describe("the table", () => {
  const cities = tree.flatMap((province) => province.children);
  const districts = cities.flatMap((city) => city.children);

  test("has 34 provinces, and a district in every city", () => {
    expect(tree).toHaveLength(34);
    for (const city of cities) expect(city.children.length, city.zh).toBeGreaterThan(0);
  });

  test("has a file of townships, each with other, for every district on the mainland", async () => {
    for (const city of cities.filter(({ code }) => hasTownships(code))) {
      const { default: rows } = await import(
        `../../../public/regions/${city.code.slice(0, 4)}.json`
      );
      const townships = readTownships(rows);
      for (const district of city.children) {
        expect(townships[district.code]?.at(-1)?.zh, district.zh).toBe("其他");
      }
    }
  });

  test("has no file that no city asks for", () => {
    const files = readdirSync("public/regions").filter((name) => /^\d/.test(name));
    expect(files).toHaveLength(cities.filter(({ code }) => hasTownships(code)).length);
  });

  test("gives a district one name within its city", () => {
    for (const city of cities) {
      expect(new Set(city.children.map(({ zh }) => zh)).size, city.zh).toBe(city.children.length);
    }
    expect(new Set(districts.map(({ code }) => code)).size).toBe(districts.length);
  });

  test("knows the counties that are newer than other tables", () => {
    const names = districts.map(({ zh }) => zh);
    expect(names).toEqual(expect.arrayContaining(["临平区", "和康县", "横州市", "白杨市"]));
    expect(names).not.toContain("下城区");
  });

  test.each([
    ["陕西省", "Shaanxi"],
    ["内蒙古自治区", "Inner Mongolia"],
    ["西藏自治区", "Tibet"],
    ["香港特别行政区", "Hong Kong"],
    ["呼和浩特市", "Hohhot"],
    ["西安市", "Xi'an"],
    ["单县", "Shan County"],
    ["洪洞县", "Hongtong County"],
    ["乐清市", "Yueqing"],
    ["长子县", "Zhangzi County"],
    ["平顺县", "Pingshun County"],
    ["郧西县", "Yunxi County"],
    ["长阳土家族自治县", "Changyang Autonomous County"],
    ["科尔沁左翼中旗", "Ke'erqin Left Middle Banner"],
    ["油尖旺区", "Yau Tsim Mong District"],
  ])("calls %s %s", (zh, en) => {
    const place = [...tree, ...cities, ...districts].find((node) => node.zh === zh);
    expect(place?.en).toBe(en);
  });

  test("marks the cities that only group counties", () => {
    const groups = cities.filter(({ code }) => isDirectlyAdministered(code));
    expect(groups.map(({ zh }) => zh)).toEqual([
      "省直辖县",
      "省直辖县",
      "省直辖县",
      "自治区直辖县",
    ]);
  });
});

describe("names as they were stored, for another reader", () => {
  const stored = { province: "山西省", city: "长治市", district: "武乡县", township: "丰州镇" };

  test("English where the table knows the places", async () => {
    expect(await nameRegion(stored, "en")).toEqual({
      province: "Shanxi",
      city: "Changzhi",
      district: "Wuxiang County",
      township: "Fengzhou Town",
    });
    expect(await nameRegion(stored, "zh")).toEqual(stored);
  });

  test("as they are where it has moved on", async () => {
    const gone = { ...stored, district: "上党市", township: "老镇" };
    expect(await nameRegion(gone, "en")).toEqual({
      ...gone,
      province: "Shanxi",
      city: "Changzhi",
    });
  });

  test("without townships where a region has none", async () => {
    const kowloon = {
      province: "香港特别行政区",
      city: "九龙",
      district: "油尖旺区",
      township: "",
    };
    expect(await nameRegion(kowloon, "en")).toMatchObject({ township: "" });
  });
});
