import { expect, test } from "vitest";
import type { NewcomerTerms } from "@/lib/assistance";
import {
  askConsent,
  confirmConsent,
  objectToAct,
  recordConsent,
  revokeConsent,
  startActing,
} from "@/lib/assistance/mutations";
import { listActs, listHouseholds, listOwnConsents } from "@/lib/assistance/queries";
import {
  giveRequirement,
  saveAnswers,
  submitApplication,
  takeBackApplication,
} from "@/lib/onboarding/mutations";
import { findMyApplication } from "@/lib/onboarding/queries";
import { ConsentEnded, type UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createApplication, createConsent, createUser, viewerOf } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { photoOf, promised } from "../onboarding/applicant";
import { spoken } from "./recorded";
import { browser, codeSentTo, farVillage, village } from "./village";

const termsAt = (station: { id: string }, phone: string): NewcomerTerms => ({
  stationId: station.id,
  name: "李桂英",
  phone,
  scopes: ["APPLY", "LIST_PRODUCTS"],
  days: 30,
});

/** The villager reads out the code that came to their phone. */
async function agree(viewer: UserViewer, terms: NewcomerTerms) {
  const from = browser();
  await askConsent(viewer, terms, from);
  const { code } = await codeSentTo(terms.phone);
  return confirmConsent(viewer, { ...terms, code }, from.browserHash);
}

async function registered() {
  const place = await village();
  const phone = newPhone();
  const answer = await agree(place.assistant.viewer, termsAt(place.assistant.station, phone));
  if (!answer.ok) throw new Error(answer.code);
  const user = await db.user.findUniqueOrThrow({ where: { phone } });
  const { id: delegationId, shopId } = answer.data;
  return { ...place, phone, shopId, delegationId, villager: () => viewerOf(user) };
}

async function atWork(viewer: UserViewer, delegationId: string) {
  const session = await db.session.create({
    data: { userId: viewer.userId, expiresAt: new Date(Date.now() + 3_600_000) },
  });
  const start = { delegationId, reason: "OPENING" };
  const started = await startActing({ ...viewer, sessionId: session.id }, start);
  if (!started.ok) throw new Error(started.code);
  return viewerOf({ id: viewer.userId }, started.data.sessionId);
}

test("whoever has no shop agrees by a code, and an application is theirs from then on", async () => {
  const { assistant, phone, shopId, villager, shop } = await registered();
  expect(await codeSentTo(phone)).toMatchObject({
    kind: "consent.ask",
    params: { open: "yes", list: "yes", ship: "no" },
  });
  const owner = await villager();
  expect(owner.name).toBe("李桂英");
  expect(await findMyApplication(owner, "zh")).toMatchObject({
    shopId,
    status: "DRAFT",
    keeper: "李桂英",
    village: { id: shop.villageId },
  });
  expect(await listHouseholds(assistant.viewer, "zh")).toContainEqual(
    expect.objectContaining({ shopId, isOpening: true, owner: "李桂英" }),
  );
});

test("the station fills it in, and the villager sees every line of it", async () => {
  const { assistant, delegationId, villager } = await registered();
  const acting = await atWork(assistant.viewer, delegationId);
  const photoId = await photoOf(acting);
  await saveAnswers(acting, { sells: ["FARM_PRODUCE"], photoId });
  await giveRequirement(acting, promised("LICENCE_OR_EXEMPTION"));
  await giveRequirement(acting, promised("ORIGIN_STATEMENT"));
  expect(await submitApplication(acting)).toMatchObject({ ok: true });
  const owner = await villager();
  expect(await findMyApplication(owner, "zh")).toMatchObject({ status: "SUBMITTED" });
  const { acts } = await listActs(owner, null, "zh");
  expect(acts.map(({ key, reason }) => [key, reason])).toEqual([
    ["applicationSend", "OPENING"],
    ["applicationPromise", "OPENING"],
    ["applicationPromise", "OPENING"],
    ["applicationPhoto", "OPENING"],
    ["applicationStart", "OPENING"],
  ]);
  expect(await objectToAct(owner, { actId: acts[0]?.id ?? "" })).toMatchObject({ ok: true });
  expect(await takeBackApplication(acting)).toMatchObject({ ok: true });
});

test("taken back, the station can write nothing more", async () => {
  const { assistant, delegationId, villager } = await registered();
  const acting = await atWork(assistant.viewer, delegationId);
  await revokeConsent(await villager(), { delegationId });
  await expect(saveAnswers(acting, { sells: ["CRAFT"] })).rejects.toBeInstanceOf(ConsentEnded);
  const now = await viewerOf({ id: assistant.id }, acting.sessionId);
  expect(now.acting).toBeNull();
});

test("who acts without that scope neither sees nor changes the application", async () => {
  const { assistant, shopId, villager } = await registered();
  const shop = { id: shopId, owner: { id: (await villager()).userId } };
  const consent = await createConsent({ shop, assistant, scopes: ["SHIP"] });
  const acting = await atWork(assistant.viewer, consent.id);
  expect(await findMyApplication(acting, "zh")).toBeNull();
  expect(await saveAnswers(acting, { keeper: "别人" })).toMatchObject({ ok: false });
  expect(await findMyApplication(await villager(), "zh")).toMatchObject({ keeper: "李桂英" });
});

test("the same code twice at once begins one shop", async () => {
  const { assistant } = await village();
  const from = browser();
  const terms = termsAt(assistant.station, newPhone());
  await askConsent(assistant.viewer, terms, from);
  const { code } = await codeSentTo(terms.phone);
  const answers = await Promise.all(
    [1, 2].map(() => confirmConsent(assistant.viewer, { ...terms, code }, from.browserHash)),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.shop.count({ where: { phone: terms.phone } })).toBe(1);
});

test("a recorded yes begins a shop, once, and the phone hears of it", async () => {
  const { assistant } = await village();
  const terms = termsAt(assistant.station, newPhone());
  const input = await spoken(assistant.viewer, terms, terms);
  const answers = await Promise.all([1, 2].map(() => recordConsent(assistant.viewer, input)));
  expect(answers.every(({ ok }) => ok)).toBe(true);
  expect(await db.shop.count({ where: { phone: terms.phone } })).toBe(1);
  expect(await codeSentTo(terms.phone)).toMatchObject({ kind: "consent.recorded" });
});

test("an application begun alone is gone on with by code, never by a recording", async () => {
  const { assistant, shop } = await village();
  const person = await createUser({ name: "李桂英" });
  await saveAnswers(await viewerOf(person), { keeper: "李桂英" });
  const terms = termsAt(assistant.station, person.phone);
  const input = await spoken(assistant.viewer, terms, terms);
  const has = { ok: false, code: "NEIGHBOUR_HAS_SHOP" };
  expect(await recordConsent(assistant.viewer, input)).toEqual(has);
  expect(await agree(assistant.viewer, terms)).toMatchObject({ ok: true });
  expect(await findMyApplication(await viewerOf(person), "zh")).toMatchObject({
    village: { id: shop.villageId },
  });
});

test("who has a shop, or applied in another village, is none of this counter's", async () => {
  const { assistant, owner } = await village();
  const has = { ok: false, code: "NEIGHBOUR_HAS_SHOP" };
  expect(await agree(assistant.viewer, termsAt(assistant.station, owner.phone))).toEqual(has);
  const elsewhere = await createApplication({ status: "DRAFT" });
  const far = await farVillage();
  await db.shop.update({
    where: { id: elsewhere.shop.id },
    data: { villageId: far.shop.villageId },
  });
  const { phone } = await db.user.findUniqueOrThrow({ where: { id: elsewhere.owner.id } });
  expect(await agree(assistant.viewer, termsAt(assistant.station, phone))).toEqual(has);
  expect(await db.delegation.count({ where: { shopId: elsewhere.shop.id } })).toBe(0);
});

test("nobody registers at a station that isn't theirs, nor themselves, nor a number that can't be one", async () => {
  const { assistant } = await village();
  const other = (await village()).assistant;
  const ask = (terms: NewcomerTerms) => askConsent(assistant.viewer, terms, browser());
  expect(await ask(termsAt(other.station, newPhone()))).toEqual({ ok: false, code: "NOT_FOUND" });
  const { phone } = assistant.viewer;
  expect(await ask(termsAt(assistant.station, phone))).toEqual({ ok: false, code: "OWN_PHONE" });
  expect(await ask(termsAt(assistant.station, "12"))).toEqual({ ok: false, code: "PHONE_INVALID" });
  const stranger = await viewerOf(await createUser());
  expect(await askConsent(stranger, termsAt(assistant.station, newPhone()), browser())).toEqual({
    ok: false,
    code: "NOT_FOUND",
  });
});

test("an application that has named no village stands in no station's list", async () => {
  const { assistant } = await village();
  const person = await createUser();
  await saveAnswers(await viewerOf(person), { keeper: "赵小满" });
  await db.shop.updateMany({
    where: { phone: person.phone },
    data: {
      villageId:
        (await db.station.findUniqueOrThrow({ where: { id: assistant.station.id } })).villageId ??
        "",
    },
  });
  const names = (await listHouseholds(assistant.viewer, "zh")).map(({ owner }) => owner);
  expect(names).not.toContain("赵小满");
  expect(await listOwnConsents(await viewerOf(person), "zh")).toEqual([]);
});
