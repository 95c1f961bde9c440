import { expect, test } from "vitest";
import type { GiveGrant } from "@/lib/identity";
import { giveBackGrant, giveGrant, takeGrant } from "@/lib/identity/mutations";
import { findPerson, listGrants } from "@/lib/identity/queries";
import { findSession, mayAct } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createOfficer, createUser, viewerOf } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { createCentre } from "@/tests/factories/relay";

const station = () =>
  db.station.upsert({
    where: { code: "GR-1" },
    update: {},
    create: {
      code: "GR-1",
      level: 3,
      nameZh: "岭头站",
      nameEn: "Lingtou",
      keeper: "老田",
      phone: "+8613800138090",
      addressZh: "村口",
      addressEn: "Village gate",
      hours: "8:00–18:00",
    },
  });

const officerWish = (phone: string, until: string | null = null): GiveGrant => ({
  phone,
  name: "小马",
  role: "COUNTY_OFFICER",
  stationId: null,
  until,
});

const grantOf = async (userId: string) =>
  db.roleGrant.findFirstOrThrow({ where: { userId }, orderBy: { createdAt: "desc" } });

/** Every officer of earlier tests goes, so that this one knows who is left. */
const nobodyElse = () => db.roleGrant.deleteMany({ where: { role: "COUNTY_OFFICER" } });

const session = (userId: string) =>
  db.session.create({ data: { userId, expiresAt: new Date(Date.now() + 86_400_000) } });

test("a role holds from the next request on, and ends with the next one after it is taken", async () => {
  const officer = await createOfficer();
  const user = await createUser({ name: "小李" });
  const { id } = await session(user.id);
  const grants = async () => (await findSession(id, new Date()))?.grants.map(({ role }) => role);
  expect(await grants()).toEqual([]);
  expect((await giveGrant(officer, officerWish(user.phone))).ok).toBe(true);
  expect(await grants()).toEqual(["COUNTY_OFFICER"]);
  const grant = await grantOf(user.id);
  expect(await takeGrant(officer, grant.id)).toMatchObject({ ok: true });
  expect(await grants()).toEqual([]);
  const log = await db.actionLog.findMany({
    where: { subject: `user:${user.id}` },
    orderBy: { at: "asc" },
  });
  expect(log.map(({ action, actorId }) => [action, actorId])).toEqual([
    ["grant:give", officer.userId],
    ["grant:take", officer.userId],
  ]);
});

test("a role for a phone that nobody has signed in with waits for its owner", async () => {
  const officer = await createOfficer();
  const { id: stationId } = await station();
  const phone = newPhone();
  await giveGrant(officer, {
    ...officerWish(phone),
    role: "STATION_ASSISTANT",
    stationId,
  });
  const user = await db.user.findUniqueOrThrow({ where: { phone }, include: { grants: true } });
  expect(user).toMatchObject({
    name: "小马",
    grants: [{ role: "STATION_ASSISTANT", scope: "STATION", scopeId: stationId }],
  });
});

test("the last day counts whole, and a day that is over is refused", async () => {
  const officer = await createOfficer();
  const user = await createUser();
  expect(await giveGrant(officer, officerWish(user.phone, "2020-01-01"))).toMatchObject({
    code: "DAY_PAST",
  });
  await giveGrant(officer, officerWish(user.phone, "2999-12-31"));
  expect((await grantOf(user.id)).validUntil?.toISOString()).toBe("2999-12-31T16:00:00.000Z");
});

test("the same role is given once, also when two officers give it at once", async () => {
  const [one, two] = [await createOfficer(), await createOfficer()];
  const user = await createUser();
  const wish = officerWish(user.phone);
  const answers = await Promise.all([giveGrant(one, wish), giveGrant(two, wish)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.roleGrant.count({ where: { userId: user.id } })).toBe(1);
});

test("an assistant belongs to a station that is there", async () => {
  const officer = await createOfficer();
  const wish = { ...officerWish(newPhone()), role: "STATION_ASSISTANT" } as const;
  expect(await giveGrant(officer, wish)).toMatchObject({ code: "STATION_MISSING" });
});

test("a clerk belongs to the county's centre, and to no other station", async () => {
  const officer = await createOfficer();
  const wish = { ...officerWish(newPhone()), role: "LOGISTICS_CLERK" } as const;
  const { id: stationId } = await station();
  expect(await giveGrant(officer, { ...wish, stationId })).toMatchObject({
    code: "STATION_MISSING",
  });
  const { centre } = await createCentre();
  expect(await giveGrant(officer, { ...wish, stationId: centre.id })).toMatchObject({ ok: true });
});

test("a role that was taken is given back as it was, once, also when two officers undo at once", async () => {
  const [one, two] = [await createOfficer(), await createOfficer()];
  const user = await createUser();
  await giveGrant(one, officerWish(user.phone, "2999-12-31"));
  const grant = await grantOf(user.id);
  await takeGrant(one, grant.id);
  const answers = await Promise.all([giveBackGrant(one, grant.id), giveBackGrant(two, grant.id)]);
  expect(answers).toMatchObject([{ ok: true }, { ok: true }]);
  expect(await grantOf(user.id)).toMatchObject({ id: grant.id, validUntil: grant.validUntil });
  const where = { subject: `user:${user.id}` };
  const log = await db.actionLog.findMany({ where, orderBy: { at: "asc" } });
  expect(log.map(({ action }) => action)).toEqual(["grant:give", "grant:take", "grant:give"]);
});

test("what ended by itself, or was given anew, is not given back", async () => {
  const officer = await createOfficer();
  const user = await createUser();
  const over = await db.roleGrant.create({
    data: {
      userId: user.id,
      role: "COUNTY_OFFICER",
      scope: "COUNTY",
      validUntil: new Date("2020-01-01"),
    },
  });
  expect(await giveBackGrant(officer, over.id)).toMatchObject({ code: "NOT_FOUND" });
  await giveGrant(officer, officerWish(user.phone));
  const grant = await grantOf(user.id);
  await takeGrant(officer, grant.id);
  await giveGrant(officer, officerWish(user.phone));
  expect(await giveBackGrant(officer, grant.id)).toMatchObject({ code: "ALREADY_GRANTED" });
});

test("the last officer can't leave, nor hand over to somebody who is there for a while only", async () => {
  await nobodyElse();
  const officer = await createOfficer();
  const own = await grantOf(officer.userId);
  expect(await takeGrant(officer, own.id)).toMatchObject({ code: "LAST_OFFICER" });
  const deputy = await createUser();
  await giveGrant(officer, officerWish(deputy.phone, "2999-12-31"));
  expect(await takeGrant(officer, own.id)).toMatchObject({ code: "LAST_OFFICER" });
  await giveGrant(officer, officerWish((await createUser()).phone));
  expect(await takeGrant(officer, own.id)).toMatchObject({ ok: true });
});

test("two officers who send each other away leave one", async () => {
  await nobodyElse();
  const [one, two] = [await createOfficer(), await createOfficer()];
  const [first, second] = [await grantOf(one.userId), await grantOf(two.userId)];
  const answers = await Promise.all([takeGrant(one, second.id), takeGrant(two, first.id)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.roleGrant.count({ where: { role: "COUNTY_OFFICER", validUntil: null } })).toBe(1);
});

test("a stranger gives, takes and sees nothing", async () => {
  const officer = await createOfficer();
  const stranger = await viewerOf(await createUser());
  expect(mayAct(stranger, "grant:edit")).toBe(false);
  expect(await giveGrant(stranger, officerWish(stranger.phone))).toMatchObject({
    code: "NOT_FOUND",
  });
  const grant = await grantOf(officer.userId);
  expect(await takeGrant(stranger, grant.id)).toMatchObject({ code: "NOT_FOUND" });
  expect(await giveBackGrant(stranger, grant.id)).toMatchObject({ code: "NOT_FOUND" });
  expect(await findPerson(stranger, officer.phone)).toBeNull();
  const all = { q: "", role: "", after: null, locale: "zh" } as const;
  expect(await listGrants(stranger, all)).toEqual({ grants: [], next: null });
});

test("people are found by the end of their phone or by a part of the name, with the phone masked", async () => {
  const officer = await createOfficer("特别的名字");
  const ask = (q: string) => listGrants(officer, { q, role: "", after: null, locale: "zh" });
  for (const q of [officer.phone.slice(-4), "别的名"]) {
    const { grants } = await ask(q);
    expect(grants).toMatchObject([{ name: "特别的名字", isMine: true }]);
    expect(JSON.stringify(grants)).not.toContain(officer.phone.slice(-8));
  }
});
