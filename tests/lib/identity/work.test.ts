import { afterEach, expect, test } from "vitest";
import { requestCode, requestStrangersCode } from "@/lib/identity/mutations";
import { db } from "@/lib/platform/db";
import { solve } from "@/lib/platform/work";
import { newPhone } from "@/tests/factories/people";
import { createShop, createUser } from "../../factories";
import { asking, forgetLimits, newBrowser } from "./codes";

type Asking = ReturnType<typeof asking>;

const ask = async (request: Asking, work: string | null) => {
  await forgetLimits(request.phone, "codePause");
  return requestStrangersCode({ ...request, work });
};

/** The work that is asked of this browser for its next code. */
async function asked(request: Asking) {
  const answer = await ask(request, null);
  if (answer.ok || answer.code !== "WORK_FIRST") throw new Error(answer.ok ? "sent" : answer.code);
  return { challenge: String(answer.detail?.challenge), bits: Number(answer.detail?.bits) };
}

/** Somebody whose phone has had its two free codes of the hour. */
async function busy() {
  const request = asking();
  for (let sent = 0; sent < 2; sent += 1)
    expect(await ask(request, null)).toMatchObject({ ok: true });
  return request;
}

const sentTo = (phone: string) => db.smsMessage.count({ where: { phone } });

test("two codes an hour are for the asking; from the third on a browser works first", async () => {
  const request = await busy();
  const { challenge, bits } = await asked(request);
  expect(await sentTo(request.phone)).toBe(2);
  expect(await ask(request, await solve(challenge, bits))).toMatchObject({ ok: true });
  expect(await sentTo(request.phone)).toBe(3);
});

test("a stranger who doesn't work leaves the phone's own codes to its owner", async () => {
  const owner = await busy();
  for (let tries = 0; tries < 20; tries += 1) await ask(asking({ phone: owner.phone }), null);
  const { challenge, bits } = await asked(owner);
  expect(await ask(owner, await solve(challenge, bits))).toMatchObject({ ok: true });
});

test("a proof is good once, for its phone and browser, and not without the work", async () => {
  const request = await busy();
  const { challenge, bits } = await asked(request);
  const proof = await solve(challenge, bits);
  const refused = { code: "WORK_FIRST" };
  expect(await ask(request, `${challenge}.x`)).toMatchObject(refused);
  expect(await ask(request, proof.replace(`.${bits}.`, ".1."))).toMatchObject(refused);
  expect(await ask({ ...request, browserHash: newBrowser() }, proof)).toMatchObject(refused);
  const other = await busy();
  expect(await ask(other, proof)).toMatchObject(refused);
  expect(await ask(request, proof)).toMatchObject({ ok: true });
  expect(await ask(request, proof)).toMatchObject(refused);
});

test("the demo's cast, and who has signed in to ask, work for nothing", async () => {
  const { phone } = await createUser({ isDemo: true });
  for (let sent = 0; sent < 4; sent += 1)
    expect(await ask(asking({ phone }), null)).toMatchObject({ ok: true });
  const request = await busy();
  await forgetLimits(request.phone, "codePause");
  expect(await requestCode(request)).toMatchObject({ ok: true });
});

afterEach(() => db.county.updateMany({ data: { smsPerDay: 10_000 } }));

test("when half of the day's messages are gone everybody works for the first one", async () => {
  await createShop();
  await db.smsMessage.deleteMany();
  const request = asking({ phone: newPhone() });
  await db.county.updateMany({ data: { smsPerDay: 4 } });
  expect(await ask(asking(), null)).toMatchObject({ ok: true });
  expect(await ask(asking(), null)).toMatchObject({ ok: true });
  const { challenge, bits } = await asked(request);
  expect(await ask(request, await solve(challenge, bits))).toMatchObject({ ok: true });
});
