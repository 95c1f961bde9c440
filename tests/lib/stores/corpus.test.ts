import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import type { Platform } from "@/lib/stores";
import { takeStoreFile } from "@/lib/stores/mutations";
import { figuresOf, fixture, storeOf, surely } from "./desk";

type Right = {
  holds?: "ORDERS" | "REFUNDS";
  orders: number;
  lines: number;
  refused?: string[];
  paid?: number;
  back?: number;
  months?: (string | number)[][];
};

const right: [file: string, Platform, Right][] = [
  [
    "01-taobao-gb18030.csv",
    "TAOBAO",
    { orders: 4, lines: 4, paid: 9450, months: [["2025-01", 2, 9450, 0]] },
  ],
  [
    "02-tmall-lines-utf8-bom.csv",
    "TMALL",
    { orders: 2, lines: 3, paid: 12700, back: 4000, months: [["2025-02", 2, 12700, 4000]] },
  ],
  [
    "03-pinduoduo-tabs.csv",
    "PINDUODUO",
    { orders: 3, lines: 3, paid: 124380, months: [["2025-03", 2, 124380, 0]] },
  ],
  [
    "04-scientific-numbers.csv",
    "OTHER",
    { orders: 1, lines: 1, paid: 800, refused: ["2 DIGITS_LOST", "3 DIGITS_LOST"] },
  ],
  [
    "05-digits-cut-to-zeros.csv",
    "OTHER",
    { orders: 0, lines: 0, refused: ["2 DIGITS_LOST", "3 DIGITS_LOST"] },
  ],
  ["06-honest-zeros.csv", "OTHER", { orders: 2, lines: 2, paid: 2200 }],
  [
    "07-headings-and-total.xlsx",
    "DOUYIN",
    { orders: 2, lines: 2, paid: 7690, months: [["2025-04", 2, 7690, 0]] },
  ],
  [
    "08-numbers-not-text.xlsx",
    "OTHER",
    { orders: 1, lines: 1, paid: 5800, refused: ["2 DIGITS_LOST"] },
  ],
  [
    "09-dates-as-numbers.xlsx",
    "OTHER",
    { orders: 2, lines: 2, paid: 8000, months: [["2025-05", 2, 8000, 0]] },
  ],
  ["10-merged-orders.xlsx", "OTHER", { orders: 2, lines: 3, paid: 8800 }],
  [
    "11-jd-order-sum-on-each-line.csv",
    "JD",
    { orders: 2, lines: 4, paid: 10001, months: [["2025-05", 1, 10001, 0]] },
  ],
  ["12-refunds.csv", "TMALL", { holds: "REFUNDS", orders: 2, lines: 3, back: 5800 }],
  [
    "14-wrong-rows.csv",
    "OTHER",
    {
      ...{ orders: 1, lines: 1, paid: 1200 },
      refused: [
        ...[
          "2 ORDER_REFUSED",
          "3 AMOUNT_WRONG",
          "4 UNITS_WRONG",
          "5 TITLE_MISSING",
          "6 TIME_WRONG",
        ],
        ...["7 TIME_AHEAD", "8 STATE_UNKNOWN", "9 ORDER_NUMBER_WRONG", "12 LINE_TWICE"],
        ...["13 LINE_TWICE", "14 TITLE_LONG"],
      ],
    },
  ],
  ["15-formula-and-phone-in-title.csv", "OTHER", { orders: 2, lines: 2, paid: 2000 }],
  ["16-english-semicolons.csv", "OTHER", { orders: 1, lines: 1, paid: 1050 }],
  ["17-unicode-text.txt", "OTHER", { orders: 1, lines: 1, paid: 1000 }],
];

test.each(right)("%s as %s is read right", async (file, platform, wanted) => {
  const { id, officer, sendHere, waiting } = await storeOf(platform);
  surely(await sendHere(fixture(file)));
  const read = await waiting();
  const { holds = "ORDERS", orders, lines, refused = [], paid = 0, back = 0 } = wanted;
  expect(read).toMatchObject({ holds, orders, lines, refused: refused.length });
  expect(read?.faults.map(({ row, fault }) => `${row} ${fault}`)).toEqual(refused);
  expect([read?.paidFen, read?.refundFen]).toEqual([paid, back]);
  surely(await takeStoreFile(officer, { id: read?.id ?? "" }, "store:oversee"));
  if (wanted.months) expect((await figuresOf(id)).months).toEqual(wanted.months);
  expect(await db.storeFileRow.count({ where: { file: { storeId: id } } })).toBe(0);
});

test.each([
  ["18-web-page.xls", "TABLE_TOO_OLD"],
  ["19-excel-97.xls", "TABLE_TOO_OLD"],
  ["20-only-heads.csv", "NO_ROWS"],
  ["22-cut-zip.xlsx", "NOT_A_TABLE"],
  ["23-bomb.xlsx", "EXCEL_TOO_LARGE"],
])("%s is refused: %s, and nothing of it stays", async (file, code) => {
  const { id, sendHere } = await storeOf();
  expect(await sendHere(fixture(file))).toMatchObject({ code });
  expect(await db.storeFile.count({ where: { storeId: id } })).toBe(0);
});

test("heads that nobody knows are asked for, chosen by hand, and known the next time", async () => {
  const { id, officer, send, waiting } = await storeOf();
  const file = fixture("13-renamed-columns.csv");
  const first = surely(await send(file));
  expect(first).toMatchObject({ id: null, heads: ["单子", "东西", "几个", "收的钱", "哪天"] });
  expect(surely(await send(fixture("21-not-orders.csv"))).id).toBeNull();
  const columns = { number: "单子", title: "东西", units: "几个", paid: "收的钱", soldAt: "哪天" };
  surely(await send(file, { columns }));
  const read = await waiting();
  expect(read).toMatchObject({ orders: 2, paidFen: 9800, columns });
  surely(await takeStoreFile(officer, { id: read?.id ?? "" }, "store:oversee"));
  expect(surely(await send(file)).id).not.toBeNull();
  expect(await db.store.findUnique({ where: { id } })).toMatchObject({ columns });
});

const people = [
  ...["王建国", "李秀英", "赵铁柱", "13912345678", "15887654321", "18600001111"],
  ...["文三路", "红星路", "科技园", "Wang Jianguo", "tb_"],
];

/** Everything that stores keep, as text. */
async function keptText() {
  const rows = await Promise.all([
    db.store.findMany(),
    db.storeFile.findMany(),
    db.storeFileRow.findMany(),
    db.storeGoods.findMany(),
    db.storeLine.findMany(),
    db.storeRefund.findMany(),
  ]);
  return JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? Number(value) : value));
}

test("no name, phone or address of a buyer is kept, in files that wait and that were taken", async () => {
  for (const [file, platform] of right.slice(0, 3)) {
    const { send } = await storeOf(platform);
    surely(await send(fixture(file)));
  }
  const { send, take } = await storeOf();
  await take(fixture("07-headings-and-total.xlsx"));
  const columns = { number: "单子", title: "客户姓名", paid: "收的钱", soldAt: "哪天" };
  expect(surely(await send(fixture("13-renamed-columns.csv"), { columns })).id).toBeNull();
  const text = await keptText();
  for (const one of people) expect(text).not.toContain(one);
  expect(text).toContain('"province":"330000"');
});
