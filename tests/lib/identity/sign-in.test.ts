import { expect, test } from "vitest";
import { documents } from "@/lib/identity";
import { endDevice, signInWithCode, signOutEverywhere } from "@/lib/identity/mutations";
import { listDevices } from "@/lib/identity/queries";
import { findSession } from "@/lib/platform/auth";
import { DAY, HOUR, MINUTE } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { createOfficer, createUser, guest, viewerOf } from "../../factories";
import { asking, forgetLimits, sentCode, wrong } from "./codes";

type SignIn = Parameters<typeof signInWithCode>[0];

const facts = (request: ReturnType<typeof asking>, code: string): SignIn => ({
  phone: request.phone,
  code,
  browserHash: request.browserHash,
  oldSessionId: null,
  userAgent: "Mozilla/5.0 (Windows NT 10.0) Chrome/156 Safari/537.36",
  locale: "en",
});

async function signIn(overrides: Partial<SignIn> = {}, request = asking()) {
  const result = await signInWithCode({
    ...facts(request, await sentCode(request)),
    ...overrides,
  });
  if (!result.ok) throw new Error(result.code);
  return { ...result.data, phone: request.phone };
}

const now = () => new Date();

test("an unknown phone becomes a user when its code is right, never before", async () => {
  const request = asking();
  const code = await sentCode(request);
  await signInWithCode(facts(request, wrong(code)));
  expect(await db.user.count({ where: { phone: request.phone } })).toBe(0);

  await signInWithCode(facts(request, code));
  const user = await db.user.findUniqueOrThrow({ where: { phone: request.phone } });
  expect(user).toMatchObject({ locale: "en", isDemo: false });
  expect(user.name).toContain("****");
});

test("a known phone signs its own user in, with the language they chose", async () => {
  const user = await createUser({ name: "李婶" });
  const { sessionId } = await signIn({}, asking({ phone: user.phone }));
  expect(await findSession(sessionId, now())).toMatchObject({
    id: user.id,
    name: "李婶",
    locale: "zh",
  });
});

test("signing in again in the same browser ends the session before", async () => {
  const first = await signIn();
  const second = await signIn({ oldSessionId: first.sessionId });
  expect(second.sessionId).not.toBe(first.sessionId);
  expect(await findSession(first.sessionId, now())).toBeNull();
  expect(await findSession(second.sessionId, now())).not.toBeNull();
});

test("what fails while signing in leaves nobody signed in", async () => {
  const request = asking();
  const code = await sentCode(request);
  const broken = signInWithCode(facts(request, code), () => Promise.reject(new Error("basket")));
  await expect(broken).rejects.toThrow("basket");
  expect(await db.user.count({ where: { phone: request.phone } })).toBe(0);
});

test("after ten tries in a quarter of an hour a phone has to wait, in this browser only", async () => {
  const request = asking();
  for (let round = 0; round < 2; round += 1) {
    await forgetLimits(request.phone, "codePause");
    const code = await sentCode(request);
    for (let tries = 0; tries < 5; tries += 1) await signInWithCode(facts(request, wrong(code)));
  }
  await forgetLimits(request.phone, "codePause");
  const code = await sentCode(request);
  expect(await signInWithCode(facts(request, code))).toMatchObject({ code: "CODE_TOO_MANY" });
  await forgetLimits(request.phone, "codePause");
  const other = asking({ phone: request.phone });
  expect(await signInWithCode(facts(other, await sentCode(other)))).toMatchObject({ ok: true });
});

test("a stranger's guesses lock nobody out, with a code of their own or without", async () => {
  const officer = asking({ phone: (await createOfficer()).phone });
  const stranger = asking({ phone: officer.phone });
  const guesses = async (browserHash: string | null) => {
    for (let tries = 0; tries < 12; tries += 1) {
      await signInWithCode({ ...facts(stranger, "000000"), browserHash });
    }
  };
  const code = await sentCode(officer);
  await guesses(null);
  await guesses(stranger.browserHash);
  await guesses(officer.browserHash.replace(/^./, "-"));
  await forgetLimits(officer.phone, "codePause");
  await sentCode(stranger);
  await guesses(stranger.browserHash);
  expect(await signInWithCode(facts(officer, code))).toMatchObject({ ok: true });
});

test("signing in forgets the wrong tries before it", async () => {
  const request = asking();
  for (let round = 0; round < 3; round += 1) {
    await forgetLimits(request.phone, "codePause");
    const code = await sentCode(request);
    for (let tries = 0; tries < 4; tries += 1) await signInWithCode(facts(request, wrong(code)));
    expect(await signInWithCode(facts(request, code))).toMatchObject({ ok: true });
  }
});

test("a revoked session is a guest at the next request", async () => {
  const { sessionId } = await signIn();
  const user = await findSession(sessionId, now());
  if (!user) throw new Error("not signed in");
  await endDevice(await viewerOf(user), sessionId);
  expect(await findSession(sessionId, now())).toBeNull();
});

test("nobody ends another's session", async () => {
  const { sessionId } = await signIn();
  for (const viewer of [await viewerOf(await createUser()), guest()]) {
    expect(await endDevice(viewer, sessionId)).toMatchObject({ code: "NOT_FOUND" });
  }
  await signOutEverywhere(await viewerOf(await createUser()));
  expect(await findSession(sessionId, now())).not.toBeNull();
});

test("signing out everywhere ends every device of this user at once", async () => {
  const user = await createUser();
  const first = await signIn({}, asking({ phone: user.phone }));
  await forgetLimits(user.phone, "codePause");
  const second = await signIn({}, asking({ phone: user.phone }));
  await signOutEverywhere(await viewerOf(user));
  expect(await findSession(first.sessionId, now())).toBeNull();
  expect(await findSession(second.sessionId, now())).toBeNull();
});

test("a changed grant and a lost membership count at the next request", async () => {
  const { sessionId } = await signIn();
  const user = await findSession(sessionId, now());
  if (!user) throw new Error("not signed in");
  expect(user.grants).toEqual([]);

  const grant = await db.roleGrant.create({
    data: { userId: user.id, role: "COUNTY_OFFICER", scope: "COUNTY" },
  });
  expect((await findSession(sessionId, now()))?.grants).toEqual([
    { role: "COUNTY_OFFICER", scope: "COUNTY", scopeId: null },
  ]);

  await db.roleGrant.update({ where: { id: grant.id }, data: { validUntil: now() } });
  expect((await findSession(sessionId, new Date(Date.now() + 1)))?.grants).toEqual([]);
});

test("a shopper's session lives thirty days unused, use keeps it alive, a year at most", async () => {
  const { sessionId } = await signIn();
  const start = Date.now();
  const at = (ms: number) => new Date(start + ms);
  expect(await findSession(sessionId, at(20 * DAY))).not.toBeNull();
  expect(await findSession(sessionId, at(49 * DAY))).not.toBeNull();
  expect(await findSession(sessionId, at(80 * DAY))).toBeNull();

  const session = { lastSeenAt: at(365 * DAY), expiresAt: at(395 * DAY) };
  await db.session.update({ where: { id: sessionId }, data: session });
  expect(await findSession(sessionId, at(366 * DAY))).toBeNull();
});

test("who acts for an office is signed out after half an hour, and after half a day in any case", async () => {
  const user = await createUser();
  await db.roleGrant.create({
    data: { userId: user.id, role: "STATION_ASSISTANT", scope: "COUNTY" },
  });
  const { sessionId } = await signIn({}, asking({ phone: user.phone }));
  const start = Date.now();
  const at = (ms: number) => new Date(start + ms);
  expect(await findSession(sessionId, at(25 * MINUTE))).not.toBeNull();
  expect(await findSession(sessionId, at(50 * MINUTE))).not.toBeNull();
  expect(await findSession(sessionId, at(90 * MINUTE))).toBeNull();

  await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: at(12 * HOUR) } });
  expect(await findSession(sessionId, at(12 * HOUR + MINUTE))).toBeNull();
});

test("whoever signed in as one of the demo's cast may come back at once, customers after a pause", async () => {
  const demo = asking({ phone: (await createUser({ isDemo: true })).phone });
  await signIn({}, demo);
  await signIn({}, demo);
  const customer = asking();
  await signIn({}, customer);
  await expect(sentCode(customer)).rejects.toThrow("CODE_PAUSED");
});

test("devices are one's own, living ones, this one first", async () => {
  const user = await createUser();
  const first = await signIn({}, asking({ phone: user.phone }));
  await forgetLimits(user.phone, "codePause");
  const second = await signIn(
    { userAgent: "MicroMessenger iPhone" },
    asking({ phone: user.phone }),
  );
  const viewer = { ...(await viewerOf(user)), sessionId: first.sessionId };

  expect(await listDevices(viewer)).toMatchObject([
    { id: first.sessionId, isThis: true, app: "chrome", system: "windows" },
    { id: second.sessionId, isThis: false, app: "wechat", system: "iphone" },
  ]);
  await endDevice(viewer, second.sessionId);
  expect(await listDevices(viewer)).toHaveLength(1);
  expect(await listDevices(await viewerOf(await createUser()))).toEqual([]);
  expect(await listDevices(guest())).toEqual([]);
});

test("signing in keeps which rules were agreed to", async () => {
  const { phone } = await signIn();
  const { agreements } = await db.user.findUniqueOrThrow({
    where: { phone },
    select: { agreements: { select: { document: true, version: true } } },
  });
  expect(agreements).toHaveLength(2);
  expect(agreements).toContainEqual({ document: "privacy", version: documents.privacy });
  expect(agreements).toContainEqual({ document: "terms", version: documents.terms });
});
