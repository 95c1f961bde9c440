import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { csvStream, workbookStream } from "@/lib/platform/sheets";
import { hasLostDigits, readTables } from "@/lib/platform/sheets/read";

const tables = async (file: string | Uint8Array | ArrayBuffer) => {
  const read = await readTables(new Blob([typeof file === "string" ? file : new Uint8Array(file)]));
  return read.ok ? read.data : read.code;
};

describe("a text file", () => {
  const text = "订单号,运单号\r\nD202611300001,YT1234567890123\r\n";
  test.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with its mark", Buffer.from(`\uFEFF${text}`)],
    ["GB 18030", iconv.encode(text, "gb18030")],
    ["UTF-16 with tabs", iconv.encode(text.replaceAll(",", "\t"), "utf-16le", { addBOM: true })],
    ["semicolons", Buffer.from(text.replaceAll(",", ";"))],
    ["old line ends", Buffer.from(text.replaceAll("\r\n", "\r"))],
  ])("is read as %s", async (_, bytes) => {
    expect(await tables(bytes)).toMatchObject([
      [
        ["订单号", "运单号"],
        ["D202611300001", "YT1234567890123"],
      ],
    ]);
  });

  test("keeps lines and commas inside quotes", async () => {
    expect(await tables('a,b\n"一,\n二","""三"""\n')).toMatchObject([
      [
        ["a", "b"],
        ["一,\n二", '"三"'],
      ],
    ]);
  });
});

test.each([
  ["431234567890123", "431234567890123"],
  ["4.31234567890123E+14", "431234567890123"],
  ["4.31235E+14", "4.31235E+14"],
  ["7.7E+16", "7.7E+16"],
  ["77123456789012300", "7.71234567890123E+16"],
  ["77123456789012345", "77123456789012345"],
  ["77123456789012300\t", "77123456789012300\t"],
  ["12.5", "12.5"],
  ["1E5", "1E5"],
  ["", ""],
])("the cell %j of a text file reads %j", async (cell, read) => {
  expect(await tables(`x,y\n${cell},1\n`)).toMatchObject([
    [
      ["x", "y"],
      [read, "1"],
    ],
  ]);
});

test("a number of an Excel file has all its digits, or shows that some are lost", async () => {
  const cells = [431234567890123, 77123456789012340, 12.5, -3].map((value) => ({ value }));
  const data = [[...cells, { value: "77123456789012300" }]];
  const read = await tables(await writeWorkbook([{ sheet: "一", data }]).toBuffer());
  expect(read).toEqual([
    [["431234567890123", "7.712345678901234E+16", "12.5", "-3", "77123456789012300"]],
  ]);
  expect([read].flat(3).map(hasLostDigits)).toEqual([false, true, false, false, false]);
});

test("what the shop writes it can read: text stays text, pages stay apart", async () => {
  const rows = [["D202611300001", "77123456789012300", "=1+1"]];
  const sheet = { name: "一", heads: ["甲", "乙", "丙"], rows };
  const excel = await new Response(workbookStream([sheet, { ...sheet, name: "二" }])).arrayBuffer();
  expect(await tables(excel)).toEqual([
    [sheet.heads, ...rows],
    [sheet.heads, ...rows],
  ]);
  const csv = await new Response(csvStream(sheet.heads, rows)).arrayBuffer();
  expect(await tables(csv)).toMatchObject([
    [sheet.heads, ["D202611300001", "77123456789012300\t", "'=1+1"]],
  ]);
});

test.each([
  ["an Excel file of before 2007", Buffer.from("d0cf11e0a1b11ae1", "hex"), "TABLE_TOO_OLD"],
  ["a web page named .xls", Buffer.from("\n<html><table><tr><td>1"), "TABLE_TOO_OLD"],
  ["another kind of zip", Buffer.from("PK\u0003\u0004rubbish"), "NOT_A_TABLE"],
  ["a picture", Buffer.from("89504e470d0a1a0a0000000d", "hex"), "NOT_A_TABLE"],
  ["six megabytes", Buffer.alloc(6_000_000, "a,b\n"), "TABLE_TOO_LARGE"],
])("%s is refused", async (_, bytes, code) => {
  expect(await tables(bytes)).toBe(code);
});
