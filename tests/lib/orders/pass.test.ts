import { expect, test } from "vitest";
import { openOrderWithCode, requestOrderCode } from "@/lib/orders/mutations";
import { findOrder } from "@/lib/orders/queries";
import { db } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import { guest } from "@/tests/factories";
import { confirmedOrder } from "@/tests/factories/dispatch";
import { newPhone } from "@/tests/factories/people";

const browser = () => ({ browserHash: hashToken(newToken()), address: newToken() });

async function orderOf(phone: string) {
  const made = await confirmedOrder();
  await db.orderGroup.update({ where: { id: made.group.id }, data: { phone } });
  return made;
}

const codeSentTo = async (phone: string) => {
  const [sent] = await db.smsMessage.findMany({ where: { phone, kind: "code" } });
  return JSON.stringify(sent?.params ?? "").match(/\d{6}/)?.[0] ?? "";
};

test("who has the code sent to the order's phone follows the order from this browser", async () => {
  const phone = newPhone();
  const { number } = await orderOf(phone);
  const { browserHash, address } = browser();
  const asked = await requestOrderCode({ number, phone, locale: "zh", browserHash, address });
  expect(asked.ok).toBe(true);
  const passHash = hashToken(newToken());
  const code = await codeSentTo(phone);
  const opened = await openOrderWithCode({ number, phone, code, browserHash, passHash });
  expect(opened).toEqual({ ok: true, data: { number } });
  expect(await findOrder({ ...guest(), passHash }, number, "zh")).not.toBeNull();
  expect(await findOrder({ ...guest(), passHash: hashToken(newToken()) }, number, "zh")).toBeNull();
});

test("an unknown order gets the same answer as a known one, and no message", async () => {
  const phone = newPhone();
  const { number } = await orderOf(phone);
  const other = newPhone();
  const known = await requestOrderCode({ number, phone, locale: "zh", ...browser() });
  const unknown = await requestOrderCode({ number, phone: other, locale: "zh", ...browser() });
  const shape = (answer: typeof known) => answer.ok && Object.keys(answer.data).sort();
  expect(shape(unknown)).toEqual(shape(known));
  expect(await codeSentTo(other)).toBe("");
});

test("a wrong code and another browser open nothing", async () => {
  const phone = newPhone();
  const { number } = await orderOf(phone);
  const { browserHash, address } = browser();
  await requestOrderCode({ number, phone, locale: "zh", browserHash, address });
  const code = await codeSentTo(phone);
  const passHash = hashToken(newToken());
  const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  const guesses = await Promise.all([
    openOrderWithCode({ number, phone, code: wrong, browserHash, passHash }),
    openOrderWithCode({ number, phone, code, ...browser(), passHash }),
  ]);
  expect(guesses.map(({ ok }) => ok)).toEqual([false, false]);
  expect(await findOrder({ ...guest(), passHash }, number, "zh")).toBeNull();
});
