import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type RecognisedAddress,
  recognise,
  recogniseWithTownships,
} from "@/lib/identity/address-paste";
import { hasTownships, type RegionNode, type Townships } from "@/lib/places";
import { readTownships } from "@/lib/places/region-tree";
import { getRegions } from "@/lib/places/regions";
import { parsePhone } from "@/lib/platform/phone";
import { fieldSamples } from "./address-field-samples";
import { samples } from "./address-samples";

const regions = await getRegions();

async function loadTownships(cityCode: string): Promise<Townships> {
  if (!hasTownships(cityCode)) return {};
  const { default: rows } = await import(`../../../public/regions/${cityCode.slice(0, 4)}.json`);
  return readTownships(rows);
}

const regionText = ({ region }: RecognisedAddress) =>
  region && Object.values(region.names).join("/");

describe("what people paste", () => {
  test.each(samples)("%s", async (pasted, recipient, phone, region, street) => {
    const found = await recogniseWithTownships(pasted, regions, loadTownships);
    expect({
      recipient: found.recipient,
      phone: found.phone,
      region: regionText(found),
      street: found.street,
    }).toEqual({ recipient, phone, region, street });
  });
});

describe("what the field sent", () => {
  test.each(fieldSamples)("%s", async (pasted, recipient, phone, region, street) => {
    const found = await recogniseWithTownships(pasted, regions, loadTownships);
    expect({
      recipient: found.recipient ?? "",
      phone: found.phone ?? "",
      region: regionText(found) ?? "",
      street: found.street,
    }).toEqual({ recipient, phone, region, street });
  });
});

describe("when something is missing", () => {
  test("an address alone has no name and no phone", () => {
    const found = recognise("山西省长治市武乡县丰州镇迎宾街100号", regions);
    expect(found.recipient).toBeUndefined();
    expect(found.phone).toBeUndefined();
    expect(found.street).toBe("丰州镇迎宾街100号");
  });

  test("a county that no longer exists leaves the city and keeps the text", () => {
    const found = recognise("浙江省杭州市下城区体育场路1号", regions);
    expect(regionText(found)).toBe("浙江省/杭州市//");
    expect(found.street).toBe("下城区体育场路1号");
    expect(found.confidence.region).toBe("low");
  });

  test("a county's name that many share is not guessed", () => {
    expect(recognise("鼓楼区中山路1号", regions).region).toBeUndefined();
    expect(regionText(recognise("江苏省鼓楼区中山路1号", regions))).toBe("江苏省///");
  });

  test("the county follows from a township that the city has once", async () => {
    const found = recognise("山西省长治市丰州镇迎宾街1号", regions, await loadTownships("140400"));
    expect(regionText(found)).toBe("山西省/长治市/武乡县/丰州镇");
  });

  test("a street named after another city is a street", () => {
    const found = recognise("武乡县太原西路1号", regions);
    expect(regionText(found)).toBe("山西省/长治市/武乡县/");
    expect(found.street).toBe("太原西路1号");
  });

  test.each(["", " ", "\n", "你好", "12345", "收货人：", "🙂".repeat(50)])(
    "%j tells nothing",
    (text) => {
      const { phone, region } = recognise(text, regions);
      expect(phone).toBeUndefined();
      expect(region).toBeUndefined();
    },
  );

  test("townships that don't load cost only the township", async () => {
    const found = await recogniseWithTownships("山西省长治市武乡县丰州镇", regions, () =>
      Promise.reject(new Error("offline")),
    );
    expect(regionText(found)).toBe("山西省/长治市/武乡县/");
  });
});

describe("how sure it is", () => {
  test.each([
    ["收货人：张三 13800138000 山西省长治市武乡县迎宾街1号", "high", "high"],
    ["张三山西长治武乡迎宾街1号 13800138000", "high", "medium"],
    ["山西省长治市迎宾街1号张三13800138000", "low", "low"],
    ["小花 13800138000 武乡县迎宾街1号", "medium", "medium"],
  ])("%s: name %s, region %s", (pasted, recipient, region) => {
    expect(recognise(pasted, regions).confidence).toMatchObject({ recipient, region });
  });

  test("of two phones the mobile is taken, less surely", () => {
    const found = recognise("张三 0355-6382123 13800138000 武乡县", regions);
    expect(found.phone).toBe("+8613800138000");
    expect(found.confidence.phone).toBe("medium");
  });
});

const paths = regions.flatMap((province) =>
  province.children.flatMap((city) =>
    city.children.map((district): RegionNode[] => [province, city, district]),
  ),
);
const names = fc
  .tuple(
    fc.constantFrom(..."王李张刘陈杨赵黄周吴"),
    fc.constantFrom("伟", "秀英", "建国", "小梅", "娜"),
  )
  .map((parts) => parts.join(""));
const phones = fc.integer({ min: 0, max: 99_999_999 }).map((tail) => {
  const phone = parsePhone(`138${String(tail).padStart(8, "0")}`);
  if (!phone) throw new Error("138 is a mobile prefix");
  return phone;
});
const streets = fc
  .tuple(fc.constantFrom("迎宾街", "人民路", "建设大道"), fc.integer({ min: 1, max: 999 }))
  .map(([road, number]) => `${road}${number}号2单元301室`);
type Letter = { name: string; phone: string; region: string; street: string };
const formats: readonly ((letter: Letter) => string)[] = [
  ({ name, phone, region, street }) => `${name} ${phone} ${region}${street}`,
  ({ name, phone, region, street }) => `${region}${street}，${name}，${phone}`,
  ({ name, phone, region, street }) => `${name}${region}${street}${phone}`,
  ({ name, phone, region, street }) =>
    `收货人：${name}\n手机号：${phone}\n所在地区：${region}\n详细地址：${street}`,
  ({ name, phone, region, street }) => `地址:${region} ${street} 电话:${phone} 姓名:${name}`,
];

describe("for any address", () => {
  test("what is written is recognised, in every district of the country", () => {
    fc.assert(
      fc.property(
        fc.record({ path: fc.constantFrom(...paths), name: names, phone: phones, street: streets }),
        fc.constantFrom(...formats),
        fc.constantFrom("", " ", "-"),
        ({ path, name, phone, street }, format, gap) => {
          const region = path.map(({ zh }) => zh).join(gap);
          const found = recognise(format({ name, phone, region, street }), regions);
          expect(found).toMatchObject({ recipient: name, phone, street });
          expect(found.region?.codes.districtCode).toBe(path[2]?.code);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each([
    "张",
    "山西省",
    "山西省长治市武乡县",
    "收货人 ",
    "name ",
    "- ",
    "·",
    "1",
    "138 ",
    "A. ",
    "-",
    "((",
    "张三-",
  ])("10,000 characters of %j are read in a moment", (unit) => {
    expect(recognise(unit.repeat(10_000 / unit.length), regions).phone).toBeUndefined();
  });

  test("no text of up to 10,000 characters breaks it", () => {
    const pieces = fc.constantFrom(
      "山西省",
      "武乡县",
      "138",
      "收货人",
      ":",
      "·",
      " ",
      "\n",
      "号",
      "张",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 10_000 }),
      fc.string({ unit: "grapheme", maxLength: 2000 }),
      fc.array(pieces, { maxLength: 2000 }).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { recipient = "", street = "" } = recognise(text, regions);
        expect(recipient.length).toBeLessThanOrEqual(40);
        expect(street.length).toBeLessThanOrEqual(10_000);
      }),
    );
  });
});
