import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlausibleWaybill, normaliseWaybill, suggestCarriers } from "@/lib/shipping/waybill";

describe("the carrier is guessed from the number", () => {
  test.each([
    ["SF1385628716739", ["SF"]],
    ["YT8962646785389", ["YTO"]],
    ["73610555582883", ["ZTO"]],
    ["773277027280336", ["STO"]],
    ["463431409940372", ["YUNDA"]],
    ["JDX024407261700", ["JD"]],
    ["1207119765021", ["EMS"]],
    ["PA12345678901", ["EMS"]],
    ["EA123456789CN", ["EMS"]],
    ["JT5261988016578", ["JT"]],
  ])("%s", (waybill, carriers) => {
    expect(suggestCarriers(waybill)).toEqual(carriers);
  });

  test("ZTO and STO differ by the second digit", () => {
    expect(suggestCarriers("75610555582883")).toEqual(["ZTO"]);
    expect(suggestCarriers("78610555582883")).toEqual(["ZTO"]);
    expect(suggestCarriers("77610555582883")).toEqual(["STO"]);
    expect(suggestCarriers("77610555582")).toEqual([]);
  });

  test("where ranges overlap both are offered", () => {
    expect(suggestCarriers("431234567890123")).toEqual(["STO", "YUNDA"]);
  });

  test("as it is copied from a message", () => {
    expect(suggestCarriers(" sf 1385-6287 16739 ")).toEqual(["SF"]);
    expect(suggestCarriers("单号：ＹＴ８９６２６４６７８５３８９")).toEqual(["YTO"]);
  });
});

test.each([
  ["SF1385628716739", true],
  ["12345678", false],
  ["73610555582883", true],
  ["13900001111", false],
  ["1234567", false],
  ["ABCDEFGHIJ", false],
  ["", false],
  ["1".repeat(25), false],
])("%s is a carrier's form: %s", (text, plausible) => {
  expect(isPlausibleWaybill(text)).toBe(plausible);
});

describe("what stands beside the number is no part of it", () => {
  test.each([
    ["JDVA12345678901-1-1-", "JDVA12345678901"],
    ["JDVA12345678901-1-1-\n", "JDVA12345678901"],
    ["YT8962646785389-1", "YT8962646785389"],
    ["顺丰速运SF1385628716739，电话13900001111", "SF1385628716739"],
    ["YT8962646785389 13900001111", "YT8962646785389"],
    ["【圆通】您的快递YT8962646785389共2件", "YT8962646785389"],
    ["https://example.com/track?no=73610555582883&from=app", "73610555582883"],
    ["\u202dYT8962646785389\u202c", "YT8962646785389"],
    ["YT8962646785389 YT8962646785389", "YT8962646785389"],
    ["yt 99-0000 0000001", "YT9900000000001"],
    ["单号 88123456 共 2 件", "88123456"],
    ["ABCD", "ABCD"],
    ["AB-CD 12", "ABCD12"],
  ])("%j is %s", (text, waybill) => {
    expect(normaliseWaybill(text)).toBe(waybill);
  });

  test.each(["YT8962646785389 SF1385628716739", "88123456, 99123456", "明天发", ""])(
    "%j says no number",
    (text) => {
      expect(normaliseWaybill(text)).toBe("");
    },
  );

  test("of JD with its parts, JD is suggested", () => {
    expect(suggestCarriers("JDVA12345678901-1-1-")).toEqual(["JD"]);
  });
});

test("tidying twice changes nothing, and whatever is suggested is plausible", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const waybill = normaliseWaybill(text);
      expect(normaliseWaybill(waybill)).toBe(waybill);
      if (suggestCarriers(text).length > 0) expect(isPlausibleWaybill(text)).toBe(true);
    }),
  );
});
