import { afterEach, beforeEach, expect, test } from "vitest";
import { requestCode } from "@/lib/identity/mutations";
import { findSmsDay } from "@/lib/notifications/queries";
import { db } from "@/lib/platform/db";
import { newToken } from "@/lib/platform/ids";
import { createOfficer, createShop, guest } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";

const ofToday = { kind: "test.county" };
const setMost = (smsPerDay: number) => db.county.updateMany({ data: { smsPerDay } });
const ask = () =>
  requestCode({
    phone: newPhone(),
    purpose: "SIGN_IN",
    browserHash: newToken(),
    address: null,
    locale: "zh",
  });

beforeEach(async () => {
  await createShop();
  await db.smsMessage.deleteMany();
  await db.$executeRaw`
    INSERT INTO "SmsMessage" (id, phone, kind, params, locale)
    SELECT gen_random_uuid(), '+8613900000000', 'test.county', '{}', 'zh' FROM generate_series(1, 120)`;
});
afterEach(async () => {
  await setMost(10_000);
  await db.smsMessage.deleteMany({ where: ofToday });
});

test("the desk sees what went out today, and nobody else does", async () => {
  await setMost(400);
  expect(await findSmsDay(await createOfficer())).toEqual({ sent: 120, most: 400 });
  expect(await findSmsDay(guest())).toBeNull();
});

test("after as many as the county wants nobody gets a code, until it wants more", async () => {
  await setMost(120);
  expect(await ask()).toMatchObject({ code: "SMS_BUDGET_SPENT" });
  await setMost(500);
  expect(await ask()).toMatchObject({ ok: true });
});
