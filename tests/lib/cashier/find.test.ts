import "@/tests/payments/sandbox";

import { expect, test } from "vitest";
import { findCashier } from "@/lib/cashier/queries";
import { createOrder, createUser, guest, viewerOf } from "@/tests/factories";
import { payAndReturn, unpaid } from "@/tests/payments/buyer";

test("the cashier shows its buyer who gets what, and to the fen", async () => {
  const { viewer, group } = await unpaid({ shops: 2, quantity: 2 });
  const view = await findCashier(viewer, group.number, "zh");

  expect(view).toMatchObject({ state: "UNPAID", totalFen: group.totalFen, isGuests: false });
  const shares = view?.shares.map(({ totalFen }) => totalFen) ?? [];
  expect(shares.reduce((sum, part) => sum + part, 0)).toBe(group.totalFen);
});

test("the cashier is closed to everybody else", async () => {
  const { group } = await unpaid();
  const strangers = [await viewerOf(await createUser()), guest()];
  for (const stranger of strangers) {
    expect(await findCashier(stranger, group.number, "zh")).toBeNull();
    expect(await findCashier(stranger, "G000000000000", "zh")).toBeNull();
  }
});

test("a guest's phone is never shown whole", async () => {
  const browser = guest();
  const group = await createOrder({ buyer: { guestHash: browser.guestHash ?? "" } });
  const view = await findCashier(browser, group.number, "zh");
  expect(view).toMatchObject({ isGuests: true, phone: "139****5678" });
});

test("after paying it says so, in both languages", async () => {
  const { viewer, group } = await unpaid();
  await payAndReturn(viewer, group.number);
  expect(await findCashier(viewer, group.number, "zh")).toMatchObject({ state: "PAID" });
  expect(await findCashier(viewer, group.number, "en")).toMatchObject({
    state: "PAID",
    shares: [{ shop: "Hu's" }],
  });
});

test("time that has run out closes it for its reader at once", async () => {
  const { viewer, group } = await unpaid({ payBy: new Date(Date.now() - 1) });
  expect(await findCashier(viewer, group.number, "zh")).toMatchObject({ state: "EXPIRED" });
});
