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
  ["12345678", true],
  ["1234567", false],
  ["ABCDEFGHIJ", false],
  ["", false],
  ["1".repeat(25), false],
])("%s could be a waybill: %s", (text, plausible) => {
  expect(isPlausibleWaybill(text)).toBe(plausible);
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
