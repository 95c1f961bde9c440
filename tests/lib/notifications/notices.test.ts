import { expect, test } from "vitest";
import { markRead, notify } from "@/lib/notifications/mutations";
import { listNotices, unreadCount } from "@/lib/notifications/queries";
import { inTransaction } from "@/lib/platform/db";
import { createUser, guest, viewerOf } from "../../factories";

const tell = (userId: string, number = "CS1") =>
  inTransaction((tx) =>
    notify(tx, {
      userId,
      kind: "order.refunded",
      params: { number, amountFen: 125_050 },
      path: `/orders/${number}`,
    }),
  );

test("a notice is read in the reader's language, money included", async () => {
  const viewer = await viewerOf(await createUser());
  await tell(viewer.userId, "CS42");
  expect(await listNotices(viewer, "zh")).toMatchObject([
    {
      title: "退款 ¥1,250.50",
      text: expect.stringContaining("CS42"),
      path: "/orders/CS42",
      isRead: false,
    },
  ]);
  expect(await listNotices(viewer, "en")).toMatchObject([{ title: "¥1,250.50 refunded" }]);
});

test("goods are named in the reader's language", async () => {
  const viewer = await viewerOf(await createUser());
  await inTransaction((tx) =>
    notify(tx, {
      userId: viewer.userId,
      kind: "stock.low",
      params: { titleZh: "沁州黄小米", titleEn: "Qinzhou millet", left: 3 },
      path: "/sell/stock",
    }),
  );
  const [zh] = await listNotices(viewer, "zh");
  const [en] = await listNotices(viewer, "en");
  expect(zh?.text).toContain("沁州黄小米");
  expect(en?.text).toContain("Qinzhou millet");
});

test("what a transaction takes back was never announced", async () => {
  const viewer = await viewerOf(await createUser());
  const broken = inTransaction(async (tx) => {
    await notify(tx, {
      userId: viewer.userId,
      kind: "order.completed",
      params: { number: "CS1" },
      path: "/orders/CS1",
    });
    throw new Error("no");
  });
  await expect(broken).rejects.toThrow("no");
  expect(await unreadCount(viewer)).toBe(0);
});

test("one or all can be marked as read, one's own only", async () => {
  const viewer = await viewerOf(await createUser());
  const stranger = await viewerOf(await createUser());
  for (const number of ["CS1", "CS2", "CS3"]) await tell(viewer.userId, number);
  const [newest] = await listNotices(viewer, "zh");
  expect(newest?.path).toBe("/orders/CS3");

  expect(await markRead(stranger, newest?.id ?? null)).toMatchObject({ code: "NOT_FOUND" });
  await markRead(stranger, null);
  await markRead(guest(), null);
  expect(await unreadCount(viewer)).toBe(3);
  await markRead(viewer, newest?.id ?? null);
  expect(await unreadCount(viewer)).toBe(2);
  await markRead(viewer, null);
  expect(await unreadCount(viewer)).toBe(0);
});

test("strangers and guests see none of them", async () => {
  await tell((await createUser()).id);
  const stranger = await viewerOf(await createUser());
  expect(await listNotices(stranger, "zh")).toEqual([]);
  expect(await listNotices(guest(), "zh")).toEqual([]);
  expect(await unreadCount(guest())).toBe(0);
});
