import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { receiveStoreFile, setStoreOpen, takeStoreFile } from "@/lib/stores/mutations";
import { createOfficer, createUser, guest, viewerOf } from "@/tests/factories";
import { figuresOf, fixture, sending, storeOf, surely } from "./desk";

const HEADS = "订单号,子订单号,商品名称,商品数量,实付金额,退款金额,支付时间,订单状态\n";

type Line = [
  number: string,
  line: string,
  title: string,
  paid: number,
  back: number,
  day: string,
  state?: string,
];

const table = (...lines: Line[]) =>
  HEADS +
  lines
    .map(([number, line, title, paid, back, day, state = "已完成"]) =>
      [number, line, title, 1, paid, back, `2025-${day} 12:00:00`, state].join(","),
    )
    .join("\n");

const january = table(
  ["A001", "1", "小米", 50, 0, "01-05"],
  ["A001", "2", "核桃", 30, 0, "01-05"],
  ["A002", "1", "小米", 50, 0, "01-31", "已发货"],
);
const overlapping = table(
  ["A002", "1", "小米", 50, 20, "01-31"],
  ["A003", "1", "艾草", 18, 0, "02-01"],
);
const late = table(
  ["A001", "2", "核桃", 30, 30, "01-05"],
  ["A003", "1", "艾草", 18, 0, "02-01", "已取消"],
);
const refunds = "订单号,退款编号,退款金额,退款状态\nA001,R9,35,退款成功\nA003,R8,18,退款成功\n";

const sent: [body: string, touched: string][] = [
  [january, "2025-02-01T00:00:00Z"],
  [overlapping, "2025-02-10T00:00:00Z"],
  [late, "2025-03-01T00:00:00Z"],
  [refunds, "2025-03-02T00:00:00Z"],
];

/** Every order in which these can come. */
const orders = <One>(of: One[]): One[][] =>
  of.length < 2
    ? [of]
    : of.flatMap((one, at) => orders(of.toSpliced(at, 1)).map((others) => [one, ...others]));

test("in whichever order files come, and again, the figures are the same", async () => {
  const wanted = {
    months: [["2025-01", 2, 13_000, 5_500]],
    goods: ["2025-01 小米 2 7500", "2025-01 核桃 1 0"],
  };
  for (const files of orders(sent).filter((_, at) => at % 3 === 0)) {
    const { id, takeHere } = await storeOf();
    for (const [body, touched] of [...files, ...files.slice(0, 2)]) await takeHere(body, touched);
    expect(await figuresOf(id)).toEqual(wanted);
  }
});

test("random exports of one truth, cut anywhere, come to that truth", async () => {
  let seed = 7;
  const random = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const truth = Array.from({ length: 40 }, (_, at): Line => {
    const back = random(4) === 0 ? random(50) : 0;
    const day = `0${1 + random(3)}-${10 + random(15)}`;
    return [`R${1000 + Math.floor(at / 2)}`, `${at}`, `货${random(5)}`, 50 + random(50), back, day];
  });
  for (let round = 0; round < 6; round += 1) {
    const { id, takeHere } = await storeOf();
    const exports = Array.from({ length: 5 }, (_, at) => {
      const early = truth.filter(() => random(2) === 0);
      const lines = at === 4 ? truth : early.map((line) => line.with(4, 0) as Line);
      return [table(...lines), `2025-0${4 + at}-01T00:00:00Z`] as const;
    }).sort(() => random(3) - 1);
    for (const [body, touched] of exports) if (body !== HEADS) await takeHere(body, touched);
    const { months } = await figuresOf(id);
    const sum = (column: 3 | 4) => truth.reduce((all, line) => all + line[column] * 100, 0);
    expect(months.reduce((all, [, , paid]) => all + Number(paid), 0)).toBe(sum(3));
    expect(months.reduce((all, [, , , back]) => all + Number(back), 0)).toBe(sum(4));
  }
});

test("the same file twice changes nothing, and is said to be known", async () => {
  const { id, send, take, waiting } = await storeOf();
  await take(january);
  const before = await db.storeLine.findMany({ where: { storeId: id } });
  surely(await send(january));
  expect(await waiting()).toMatchObject({ isKnown: true });
  await take(january);
  expect(await db.storeLine.findMany({ where: { storeId: id } })).toEqual(before);
});

test("a file with numbers of lines and one without don't count an order twice", async () => {
  const plain = "订单号,商品名称,实付金额,支付时间\nA001,小米一箱,80,2025-01-05\n";
  for (const files of [
    [january, plain],
    [plain, january],
  ]) {
    const { id, takeHere } = await storeOf();
    for (const body of files)
      await takeHere(body, body === plain ? "2025-01-20T00:00:00Z" : "2025-02-01T00:00:00Z");
    expect((await figuresOf(id)).months).toEqual([["2025-01", 2, 13_000, 0]]);
  }
});

test("two press at once, and a file counts once; two files at once both count", async () => {
  const { id, officer, send } = await storeOf();
  const { id: file } = surely(await send(january));
  const take = (one: string | null) => takeStoreFile(officer, { id: one ?? "" }, "store:oversee");
  const both = await Promise.all([take(file), take(file)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const [one, other] = await Promise.all([send(overlapping), send(late)]);
  const answers = await Promise.all([take(surely(one).id), take(surely(other).id)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await db.storeLine.count({ where: { storeId: id } })).toBe(4);
});

test("what is cut in the middle leaves nothing", async () => {
  const { id, send, officer } = await storeOf();
  const longer = { headers: { "content-length": "100000" } };
  expect(await send(january, longer)).toMatchObject({ code: "FILE_DAMAGED" });
  const broken = new ReadableStream({
    pull(controller) {
      controller.enqueue(new TextEncoder().encode(january));
      controller.error(new Error("gone"));
    },
  });
  const request = new Request(sending("x").url, {
    ...{ method: "POST", body: broken, duplex: "half" },
    headers: { origin: sending("x").headers.get("origin") ?? "" },
  } as RequestInit);
  expect(await receiveStoreFile(officer, request, id)).toMatchObject({ code: "FILE_DAMAGED" });
  expect(await db.storeFile.count({ where: { storeId: id } })).toBe(0);
});

test("a closed store takes no files, strangers none at all", async () => {
  const { id, officer, send } = await storeOf();
  const { id: file } = surely(await send(january));
  for (const viewer of [guest(), await viewerOf(await createUser())]) {
    const answer = await receiveStoreFile(viewer, sending(january), id);
    expect(answer.ok).toBe(false);
    for (const way of ["store:keep", "store:oversee"] as const)
      expect(await takeStoreFile(viewer, { id: file ?? "" }, way)).toMatchObject({
        code: "NOT_FOUND",
      });
  }
  surely(await setStoreOpen(officer, { id, isOpen: false }));
  expect(await send(january)).toMatchObject({ code: "STORE_CLOSED" });
  expect(await takeStoreFile(officer, { id: file ?? "" }, "store:oversee")).toMatchObject({
    code: "NOT_FOUND",
  });
  expect(
    await receiveStoreFile(await createOfficer(), sending(fixture("17-unicode-text.txt")), id),
  ).toMatchObject({ code: "STORE_CLOSED" });
});
