import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { fen } from "@/lib/platform/money";
import { type Cell, csvStream, workbookStream } from "@/lib/platform/sheets";

async function* rowsOf(rows: Cell[][]) {
  yield* rows;
}

const csv = async (rows: Cell[][]) =>
  new Response(csvStream(["货", "元"], rowsOf(rows))).arrayBuffer();

test("CSV begins with the mark that Excel needs for Chinese", async () => {
  const bytes = new Uint8Array(await csv([["小米", { fen: fen(1_250) }]]));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe("货,元\r\n小米,12.50\r\n");
});

test.each([
  ["=1+1", "'=1+1"],
  ["+86 138", "'+86 138"],
  ["-2", "'-2"],
  ["＝1+1", "'＝1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ['a "b", c', '"a ""b"", c"'],
  ["=a,b", '"\'=a,b"'],
  ["小米=好", "小米=好"],
])("the words %j can't run in a table program", async (given, kept) => {
  const text = new TextDecoder().decode(await csv([[given, null]]));
  expect(text).toBe(`货,元\r\n${kept},\r\n`);
});

test.each([
  ["773123456789012", "773123456789012\t"],
  ["13800138000", "13800138000\t"],
  ["0123", "0123\t"],
  ["1234", "1234"],
])("the digits %s stay as they are written", async (given, kept) => {
  const text = new TextDecoder().decode(await csv([[given, null]]));
  expect(text).toBe(`货,元\r\n${kept},\r\n`);
});

test("a number below zero stays a number", async () => {
  const text = new TextDecoder().decode(
    await csv([
      ["x", -3],
      ["y", { fen: fen(-150) }],
    ]),
  );
  expect(text).toBe("货,元\r\nx,-3\r\ny,-1.50\r\n");
});

test("an Excel file has its pages, with amounts as numbers and words as they are", async () => {
  const sheet = {
    name: "每样货",
    heads: ["货", "元"],
    rows: [["=1+1", { fen: fen(1_250) }, "-5℃冻小米"]],
  };
  const stream = workbookStream([sheet, { ...sheet, name: "各省" }]);
  const files = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(read("xl/workbook.xml")).toContain("每样货");
  expect(read("xl/worksheets/sheet1.xml")).toContain("<v>12.5</v>");
  expect(read("xl/worksheets/sheet1.xml")).not.toContain("<f>");
  const words = Object.values(files)
    .map((file) => strFromU8(file))
    .join();
  for (const text of [">=1+1<", ">-5℃冻小米<"]) expect(words).toContain(text);
});

test("digits that are typed into an empty cell for words stay as they are typed", async () => {
  const sheet = { name: "订单", heads: ["订单号", "快递单号"], rows: [["D261130000001", ""]] };
  const bytes = await new Response(workbookStream([sheet])).arrayBuffer();
  const files = unzipSync(new Uint8Array(bytes));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const style = /<c r="B2" s="(\d+)"\/>/.exec(read("xl/worksheets/sheet1.xml"))?.[1];
  const looks = read("xl/styles.xml").match(/<xf .*?<\/xf>/g) ?? [];
  const text = /numFmtId="(\d+)" formatCode="@"/.exec(read("xl/styles.xml"))?.[1];
  expect(looks[Number(style)]).toContain(`numFmtId="${text}"`);
});
