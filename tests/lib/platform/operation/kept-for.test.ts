import { expect, test } from "vitest";
import { operations } from "@/lib/api/registry";
import { keeperOf } from "@/lib/platform/auth";
import { refuseKept } from "@/lib/platform/operation";
import { KEPT_FOR } from "@/lib/platform/operation/headers";
import zh from "@/messages/zh/outbox.json";
import { createUser, guest, viewerOf } from "../../../factories";

const someone = async () => viewerOf(await createUser());

const keptFor = (keeper?: string) => new Headers(keeper ? { [KEPT_FOR]: keeper } : {});

const acting = {
  delegationId: "d",
  shopId: "s",
  shopNameZh: "",
  shopNameEn: "",
  ownerId: "o",
  ownerName: "",
  scopes: [],
  reason: "",
  expiresAt: new Date(),
};

const signIn = { ok: false, code: "SIGN_IN_FIRST" };
const notAllowed = { ok: false, code: "NOT_ALLOWED" };

test("what a browser kept is done only for who kept it", async () => {
  const [one, other] = await Promise.all([someone(), someone()]);
  const kept = keptFor(keeperOf(one));
  expect(await refuseKept(one, kept)).toBeNull();
  expect(await refuseKept(other, kept)).toEqual(signIn);
  expect(await refuseKept(guest(), kept)).toEqual(signIn);
  expect(await refuseKept(other, keptFor())).toBeNull();
});

test("what was kept while acting for a villager is not done in one's own name, nor the other way round", async () => {
  const [one, other] = await Promise.all([someone(), someone()]);
  const forVillager = { ...one, acting };
  const kept = keptFor(keeperOf(forVillager));
  expect(await refuseKept(forVillager, kept)).toBeNull();
  expect(await refuseKept(one, kept)).toEqual(notAllowed);
  expect(await refuseKept(other, kept)).toEqual(signIn);
  expect(await refuseKept(forVillager, keptFor(keeperOf(one)))).toEqual(notAllowed);
});

const waiting = operations.filter(({ mayWait }) => mayWait).map(({ name }) => name);

test("what may wait has words for the list of what waits", () => {
  const words: Record<string, Record<string, string>> = zh.acts;
  const said = Object.entries(words).flatMap(([module, verbs]) =>
    Object.keys(verbs).map((verb) => `${module}.${verb}`),
  );
  expect(said.sort()).toEqual(waiting.sort());
});
