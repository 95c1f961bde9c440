import { describe, expect, test } from "vitest";
import { labelSizes, sortCode } from "@/lib/shipping";
import { type PaperedLabel, printLabels } from "@/lib/shipping/queries";
import { wordsOnPages } from "@/tests/support/printed";
import { scan } from "@/tests/support/scan";
import { rasterise, runsOf } from "./label-raster";

const label = (wishes: Partial<PaperedLabel> = {}): PaperedLabel => ({
  paper: "MM_76_130",
  carrier: "圆通快递",
  notices: ["代收 ¥38", "补打 1"],
  sortCode: "北京 东城区",
  waybill: "YT8962646785389",
  receiver: {
    mark: "收",
    name: "李女士",
    phone: "139****5678",
    address: "北京市 东城区 某胡同 1 号",
  },
  sender: { mark: "寄", name: "小米铺", phone: "138 0013 8001", address: "武乡 故阳坪" },
  goods: "黄小米 5斤装 ×2",
  orderNumber: "D123456789012",
  facts: ["2.5 千克 · 2 件"],
  ...wishes,
});

/** One number of each carrier, and the longest that anybody could type. */
const numbers = [
  "SF1385628716739",
  "YT8962646785389",
  "73610555582883",
  "773277027280336",
  "463431409940372",
  "JDX024407261700",
  "1207119765021",
  "JT5261988016578",
  "ABCDEFGH1234567890KLMN",
];

describe.each(labelSizes)("on %s", (paper) => {
  test.each(numbers)(
    "%s is read from the print at 203 dpi, and so is the order's QR code",
    async (waybill) => {
      const [page] = await rasterise(await printLabels([label({ paper, waybill })], "test"));
      if (!page) throw new Error("no page");
      expect(await scan(page, "Code128")).toBe(waybill);
      expect(await scan(page, "QRCode")).toBe("D123456789012");
    },
  );
});

test.each(numbers)(
  "every bar and gap of %s is a whole number of dots, two at least",
  async (waybill) => {
    const [page] = await rasterise(await printLabels([label({ waybill })], "test"));
    if (!page) throw new Error("no page");
    const runs = runsOf(page, Math.round(page.height * 0.24));
    const module = Math.min(...runs);
    expect(module).toBeGreaterThanOrEqual(2);
    expect(runs.filter((run) => run % module !== 0)).toEqual([]);
  },
);

test.each([
  ["MM_76_130", 1, [608, 1040], 5],
  ["MM_100_150", 1, [800, 1200], 5],
  ["A4_FOUR", 4, [1680, 2376], 2],
] as const)("%s holds %i a page, in dots %j", async (paper, _each, [width, height], pages) => {
  const five = numbers.slice(0, 5).map((waybill) => label({ paper, waybill }));
  const rasters = await rasterise(await printLabels(five, "test"));
  expect(rasters).toHaveLength(pages);
  for (const raster of rasters) {
    expect([raster.width, raster.height]).toEqual([width, height]);
  }
});

test("a rare character of a name is printed, not the box for a missing one", async () => {
  const printed = async (character: string) => {
    const receiver = { ...label().receiver, name: `欧阳${character}` };
    const [page] = await rasterise(await printLabels([label({ receiver })], "test"));
    return page?.grey;
  };
  const missing = await printed("\uE000");
  expect(missing).toEqual(await printed("\uE001"));
  for (const rare of ["㛃", "堃", "喆", "䶮", "𠮷", "𡈽", "Š"])
    expect(await printed(rare)).not.toEqual(missing);
});

test.each([
  "𠮷䶮阿卜杜热合曼·阿卜杜克热木江买提",
  "Mohammed Abdul Rahman Al-Farsi ibn Khalid of Karachi",
  "山西晴川农产品加工商贸有限责任公司长治市武乡县分公司 何一鸣收",
  "何一鸣[2568]",
])("%s and the phone both stand whole on the smallest label", async (name) => {
  const phone = "139****1111-7804";
  const address =
    "新疆维吾尔自治区 克孜勒苏柯尔克孜自治州 阿合奇县 库兰萨日克乡 柳树路88号青松小区二期12号楼3单元1501室";
  const receiver = { ...label().receiver, name, phone, address };
  const sender = { ...label().sender, name, phone };
  const [words = ""] = await wordsOnPages(await printLabels([label({ receiver, sender })], "test"));
  expect(words.split(name.replace(/\s/g, ""))).toHaveLength(3);
  expect(words.split(phone)).toHaveLength(3);
  expect(words).toContain(address.replace(/\s/g, ""));
});

test("ten thousand characters stay on their label", async () => {
  const goods = "黄小米 5斤装 ×2 · ".repeat(600);
  const pages = await rasterise(await printLabels([label({ goods })], "test"));
  expect(pages).toHaveLength(1);
  expect(await Promise.all(pages.map((page) => scan(page, "QRCode")))).toEqual(["D123456789012"]);
});

test.each([
  ["广东省", "广州市", "天河区", "广东 广州 天河区"],
  ["北京市", "北京市", "东城区", "北京 东城区"],
  ["内蒙古自治区", "呼伦贝尔市", "陈巴尔虎旗", "内蒙古 呼伦贝尔 陈巴尔虎旗"],
  ["广西壮族自治区", "南宁市", "横州市", "广西 南宁 横州市"],
  ["广东省", "东莞市", "", "广东 东莞"],
])("%s %s %s is sorted as %s", (province, city, district, code) => {
  expect(sortCode({ province, city, district })).toBe(code);
});
