import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { loadWaybillReader } from "@/lib/dispatch";
import { readTables } from "@/lib/platform/sheets/read";

async function read(bytes: string | Uint8Array, chosen = "") {
  const tables = await readTables(
    new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)]),
  );
  if (!tables.ok) throw new Error(tables.code);
  return (await loadWaybillReader())(tables.data, chosen);
}

/** A line as "row number carrier waybill", with its fault behind. */
async function linesOf(bytes: string | Uint8Array, chosen = "") {
  const found = await read(bytes, chosen);
  if (!found.ok) return found.code;
  return found.data.lines.map(({ row, number, carrierCode, waybill, fault }) =>
    [row, number.slice(-2), carrierCode || "-", waybill, fault].filter((part) => part).join(" "),
  );
}

const fileOf = (name: string) => readFile(`tests/lib/dispatch/waybill-files/${name}`, "utf8");

describe("a carrier's own list", () => {
  const wanted = [
    "4 01 YTO YT8812345678901",
    "5 02 YTO YT8812345678902",
    "6 03 YTO 773123456789012 OTHER_CARRIER",
    "7 04 YTO 4.31235E+14 DIGITS_LOST",
    "8 YTO YT8812345678905 NO_ORDER_NUMBER",
    "9 06 YTO 待揽收 NO_WAYBILL",
  ];
  test.each(["gb18030", "utf8"])("with a title, more columns and a total, in %s", async (kind) => {
    const bytes = iconv.encode(await fileOf("carrier.csv"), kind);
    expect(await linesOf(bytes)).toEqual(wanted);
  });
});

test("the shop's own file with numbers written in, some rows not yet", async () => {
  const found = await read(await fileOf("own-sheet.csv"));
  expect(found).toMatchObject({
    data: { empty: 2, asksCarrier: true },
  });
  expect(await linesOf(await fileOf("own-sheet.csv"))).toEqual([
    "2 11 ZTO 75123456789012",
    "3 12 JD JDVA12345678901",
    "5 14 - 1234567890 NO_CARRIER",
    "6 15 - 88001234567 UNKNOWN_CARRIER",
  ]);
});

test("an English file with tabs", async () => {
  const text = "Order number\tCarrier\tTracking No.\nD261130000021\tSF Express\tSF1234567890123\n";
  expect(await linesOf(iconv.encode(text, "utf-16le", { addBOM: true }))).toEqual([
    "2 21 SF SF1234567890123",
  ]);
});

/** An Excel file in which the last cell of its second page is a formula that found nothing. */
async function withBrokenFormula(...[sheets]: Parameters<typeof writeWorkbook>) {
  const files = unzipSync(new Uint8Array(await writeWorkbook(sheets).toBuffer()));
  const name = "xl/worksheets/sheet2.xml";
  const page = strFromU8(files[name] ?? new Uint8Array());
  const broken = page.replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="e"><v>#N/A</v></c>');
  expect(broken).not.toBe(page);
  return zipSync({ ...files, [name]: strToU8(broken) });
}

test("the second page of an Excel file, with numbers as numbers and a broken formula", async () => {
  const list = [
    [{ value: "客户单号" }, { value: "快递单号" }, { value: "运费" }],
    [{ value: "D261130000031" }, { value: 311234567890123 }, { value: 3.5 }],
    [{ value: "D261130000032" }, { value: 77123456789012340 }, { value: 3.5 }],
    [{ value: "D261130000033" }, { value: 431234567890123 }, { value: 3.5 }],
    [{ value: "合计" }, null, { value: 10.5 }],
  ];
  const file = await withBrokenFormula([
    { sheet: "说明", data: [[{ value: "请在第二页填写快递单号" }]] },
    { sheet: "单号", data: list },
  ]);
  expect(await linesOf(file)).toEqual([
    "2 31 YUNDA 311234567890123",
    "3 32 - 7.712345678901234E+16 DIGITS_LOST",
    "4 33 - 431234567890123 NO_CARRIER",
  ]);
});

const table = (...rows: string[]) => ["订单号,快递公司,快递单号", ...rows].join("\n");

test("what a table says twice is left alone where it contradicts itself", async () => {
  const text = table(
    "D261130000041,圆通,YT8812345678941",
    "D261130000041,圆通,YT8812345678941",
    "D261130000042,圆通,YT8812345678942",
    "D261130000042,圆通,YT8812345678943",
    "D261130000044,圆通,YT8812345678944",
    "D261130000045,圆通,YT8812345678944",
    "D261130000046,圆通,YT8812345678946",
  );
  expect(await linesOf(text)).toEqual([
    "2 41 YTO YT8812345678941",
    "3 41 YTO YT8812345678941 TWICE_SAME",
    "4 42 YTO YT8812345678942 TWICE_ORDER",
    "5 42 YTO YT8812345678943 TWICE_ORDER",
    "6 44 YTO YT8812345678944 TWICE_WAYBILL",
    "7 45 YTO YT8812345678944 TWICE_WAYBILL",
    "8 46 YTO YT8812345678946",
  ]);
});

test("who is chosen carries what names nobody, and only that", async () => {
  const text = table("D261130000051,,12345678901", "D261130000052,中通,75123456789052");
  expect(await linesOf(text)).toEqual(["2 51 - 12345678901 NO_CARRIER", "3 52 ZTO 75123456789052"]);
  expect(await linesOf(text, "YUNDA")).toEqual([
    "2 51 YUNDA 12345678901",
    "3 52 ZTO 75123456789052",
  ]);
});

test.each([
  ["two orders in one cell", "D261130000061/D261130000062,圆通,YT8812345678961", "NO_ORDER_NUMBER"],
  ["two numbers in one cell", "D261130000061,圆通,YT8812345678961 YT8812345678962", "NO_WAYBILL"],
  ["two carriers in one cell", "D261130000061,圆通/中通,YT8812345678961", "UNKNOWN_CARRIER"],
])("%s is nobody's guess", async (_, row, fault) => {
  const found = await read(table(row, "D261130000069,圆通,YT8812345678969"));
  expect(found).toMatchObject({ data: { lines: [{ fault }, { fault: null }] } });
});

test.each([
  ["no parcel numbers", "订单号,收货人\nD261130000071,李明", "NO_WAYBILLS"],
  ["no order numbers", "收货人,快递单号\n李明,YT8812345678971", "NO_WAYBILLS"],
  [
    "more parcels than are read",
    table(...Array(1001).fill("D261130000071,圆通,YT8812345678971")),
    "TABLE_TOO_LONG",
  ],
])("a table with %s is refused", async (_, text, code) => {
  expect(await linesOf(text)).toBe(code);
});
