import { expect, test } from "vitest";
import { requestCode } from "@/lib/identity/mutations";
import { DAY } from "@/lib/platform/clock";
import { type CodePurpose, db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { newToken } from "@/lib/platform/ids";
import { waitingJobs } from "@/tests/support/waiting-jobs";
import { createUser } from "../../factories";
import { newPhone } from "../../factories/people";
import { asking, forgetLimits, guess, newBrowser, sentCode, wrong } from "./codes";

const codesOf = (phone: string) => db.oneTimeCode.findMany({ where: { phone } });

test("a code has six digits, lives five minutes and is stored only as a keyed hash", async () => {
  const request = asking();
  const before = Date.now();
  const code = await sentCode(request);
  const [row] = await codesOf(request.phone);
  expect(code).toMatch(/^\d{6}$/);
  expect(row?.codeHash).not.toContain(code);
  expect(row?.browserHash).toBe(request.browserHash);
  expect((row?.expiresAt.getTime() ?? 0) - before).toBeGreaterThanOrEqual(5 * 60_000 - 1);
  expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(5 * 60_000);
});

test("the job that sends a code carries only the message's id", async () => {
  const request = asking();
  const code = await sentCode(request);
  expect(JSON.stringify(await waitingJobs())).not.toContain(code);
});

test("known and unknown phones get the same answer", async () => {
  const { phone } = await createUser();
  const known = await requestCode(asking({ phone }));
  const unknown = await requestCode(asking());
  const shape = (result: typeof known) => (result.ok ? Object.keys(result.data) : result.code);
  expect(shape(known)).toEqual(shape(unknown));
  expect(known.ok && known.data.seconds).toBe(unknown.ok && unknown.data.seconds);
});

test.each([
  ["+86 355 638 2123", "a landline"],
  ["+12 345", "nobody's"],
  ["1380013", "too short a number"],
  ["138001380001", "too long a number"],
])("%s is refused: %s", async (phone) => {
  expect(await requestCode(asking({ phone }))).toMatchObject({ code: "PHONE_INVALID" });
});

test("the next code may be asked for after a minute, and it ends the one before", async () => {
  const request = asking();
  await sentCode(request);
  expect(await requestCode(request)).toMatchObject({ ok: false, code: "CODE_TOO_SOON" });

  await forgetLimits(request.phone, "codePause");
  await sentCode(request);
  const alive = (await codesOf(request.phone)).filter(({ usedAt }) => usedAt === null);
  expect(alive).toHaveLength(1);
});

test("a stranger's request ends no code in another browser", async () => {
  const victim = asking();
  const code = await sentCode(victim);
  await forgetLimits(victim.phone, "codePause");
  await sentCode(asking({ phone: victim.phone }));
  expect(await guess(victim, code)).toMatchObject({ ok: true });
});

test("twenty strangers' codes cost nobody else one where addresses can't be told apart", async () => {
  for (let sent = 0; sent < 25; sent += 1) {
    expect(await requestCode(asking({ address: null }))).toMatchObject({ ok: true });
  }
});

test("who has just read out a code for one purpose gets one for another at once", async () => {
  const consent = asking({ purpose: "CONSENT", subject: "terms" });
  await guess(consent, await sentCode(consent));
  const signIn = { ...consent, purpose: "SIGN_IN" as const, subject: "" };
  expect(await guess(signIn, await sentCode(signIn))).toMatchObject({ ok: true });
  const order = { ...consent, purpose: "FIND_ORDER" as const, subject: "CS1" };
  expect(await guess(order, await sentCode(order))).toMatchObject({ ok: true });
  for (const again of [consent, signIn, order]) {
    expect(await requestCode(again)).toMatchObject({ code: "CODE_PAUSED" });
  }
});

test("during the pause the code before is pointed to only where it would still open the same", async () => {
  const request = asking({ purpose: "CONSENT", subject: "terms" });
  const code = await sentCode(request);
  const again = async (other: Partial<typeof request> = {}) => {
    const result = await requestCode({ ...request, ...other });
    return result.ok ? "sent" : result.code;
  };
  expect(await again()).toBe("CODE_TOO_SOON");
  expect(await again({ browserHash: newBrowser() })).toBe("CODE_PAUSED");
  expect(await again({ subject: "other terms" })).toBe("CODE_PAUSED");
  for (let tries = 0; tries < 5; tries += 1) await guess(request, wrong(code));
  expect(await again()).toBe("CODE_PAUSED");
});

test("the five codes of an hour are for all purposes together", async () => {
  const phone = newPhone();
  const outcomes: string[] = [];
  const purposes: CodePurpose[] = ["SIGN_IN", "CONSENT", "FIND_ORDER"];
  for (const purpose of [...purposes, ...purposes]) {
    await forgetLimits(phone, "codePause");
    const result = await requestCode(asking({ phone, purpose }));
    outcomes.push(result.ok ? "sent" : result.code);
  }
  expect(outcomes).toEqual([...Array(5).fill("sent"), "CODE_TOO_MANY"]);
});

test("a phone gets five codes an hour and ten a day", async () => {
  const phone = newPhone();
  const outcomes: string[] = [];
  for (let hour = 0; hour < 3; hour += 1) {
    await forgetLimits(phone, "codeHour");
    for (let tries = 0; tries < 6; tries += 1) {
      await forgetLimits(phone, "codePause");
      const result = await requestCode(asking({ phone }));
      outcomes.push(result.ok ? "sent" : result.code);
    }
  }
  const hour = [...Array(5).fill("sent"), "CODE_TOO_MANY"];
  const day = [...Array(5).fill("CODE_TOO_MANY_TODAY"), "CODE_TOO_MANY"];
  expect(outcomes).toEqual([...hour, ...hour, ...day]);
  expect(await codesOf(phone)).toHaveLength(10);
});

test("an address gets twenty codes an hour, and what is refused costs the phone nothing", async () => {
  const address = newToken();
  for (let sent = 0; sent < 20; sent += 1) {
    expect(await requestCode(asking({ address }))).toMatchObject({ ok: true });
  }
  const late = asking({ address });
  expect(await requestCode(late)).toMatchObject({ code: "CODE_TOO_MANY" });
  expect(await requestCode({ ...late, address: newToken() })).toMatchObject({ ok: true });
});

test("of two hundred requests at once for one phone one is sent", async () => {
  const phone = newPhone();
  const results = await Promise.all(
    Array.from({ length: 200 }, () => requestCode(asking({ phone }))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.smsMessage.count({ where: { phone } })).toBe(1);
});

test("of two hundred requests at once from one address twenty are sent", async () => {
  const address = newToken();
  const results = await Promise.all(
    Array.from({ length: 200 }, () => requestCode(asking({ address }))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(20);
});

test("a silent request answers and counts the same but sends nothing", async () => {
  const request = asking({ purpose: "FIND_ORDER", subject: "CS123" });
  const result = await requestCode({ ...request, silent: true });
  expect(result).toMatchObject({ ok: true, data: { demoCode: expect.stringMatching(/^\d{6}$/) } });
  expect(await db.smsMessage.count({ where: { phone: request.phone } })).toBe(0);
  expect(await requestCode(request)).toMatchObject({ code: "CODE_TOO_SOON" });
});

test("demo accounts are everybody's: each visitor has only a pause and a code of their own", async () => {
  const { phone } = await createUser({ isDemo: true });
  const address = newToken();
  const first = asking({ phone, address });
  const code = await sentCode(first);
  for (let visitors = 0; visitors < 21; visitors += 1) {
    expect(await requestCode(asking({ phone, address }))).toMatchObject({ ok: true });
  }
  expect(await requestCode(first)).toMatchObject({ code: "CODE_TOO_SOON" });
  expect(await guess(first, code)).toMatchObject({ ok: true });
});

test("when the day's messages are used up nobody gets a code, and at midnight everybody does", async () => {
  const inserted = await db.$executeRaw`
    INSERT INTO "SmsMessage" (id, phone, kind, params, locale)
    SELECT gen_random_uuid(), '+8613900000000', 'test.budget', '{}', 'zh'
    FROM generate_series(1, ${env.SMS_PER_DAY}::int)`;
  expect(inserted).toBe(env.SMS_PER_DAY);
  const request = asking();
  expect(await requestCode(request)).toMatchObject({ code: "SMS_BUDGET_SPENT" });
  expect(await codesOf(request.phone)).toEqual([]);
  await db.smsMessage.updateMany({
    where: { kind: "test.budget" },
    data: { createdAt: new Date(Date.now() - 2 * DAY) },
  });
  expect(await requestCode(request)).toMatchObject({ ok: true });
  await db.smsMessage.deleteMany({ where: { kind: "test.budget" } });
});
