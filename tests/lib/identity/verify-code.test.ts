import { expect, test } from "vitest";
import { asking, forgetLimits, guess, makeOld, newBrowser, sentCode, wrong } from "./codes";

test("the code opens once", async () => {
  const request = asking();
  const code = await sentCode(request);
  expect(await guess(request, code)).toMatchObject({ ok: true });
  expect(await guess(request, code)).toMatchObject({ code: "CODE_GONE" });
});

test("five tries; each wrong one says how many are left, the right one comes too late after them", async () => {
  const request = asking();
  const code = await sentCode(request);
  for (const left of [4, 3, 2, 1]) {
    expect(await guess(request, wrong(code))).toMatchObject({
      code: "CODE_WRONG",
      detail: { left },
    });
  }
  expect(await guess(request, wrong(code))).toMatchObject({ code: "CODE_SPENT" });
  expect(await guess(request, code)).toMatchObject({ code: "CODE_GONE" });
});

test("the fifth try may still be right", async () => {
  const request = asking();
  const code = await sentCode(request);
  for (let tries = 0; tries < 4; tries += 1) await guess(request, wrong(code));
  expect(await guess(request, code)).toMatchObject({ ok: true });
});

test("after five minutes it is gone", async () => {
  const request = asking();
  const code = await sentCode(request);
  await makeOld(request.phone);
  expect(await guess(request, code)).toMatchObject({ code: "CODE_GONE" });
});

test("it opens only in the browser that asked, and guesses elsewhere cost no try", async () => {
  const request = asking();
  const code = await sentCode(request);
  const elsewhere = { ...request, browserHash: newBrowser() };
  for (let tries = 0; tries < 7; tries += 1) {
    expect(await guess(elsewhere, code)).toMatchObject({ code: "CODE_GONE" });
  }
  expect(await guess(request, code)).toMatchObject({ ok: true });
});

test("it opens only what it was asked for", async () => {
  const request = asking({ purpose: "FIND_ORDER", subject: "CS1" });
  const code = await sentCode(request);
  expect(await guess({ ...request, purpose: "SIGN_IN" }, code)).toMatchObject({ ok: false });
  expect(await guess({ ...request, subject: "CS2" }, code)).toMatchObject({ ok: false });
  expect(await guess(asking({ browserHash: request.browserHash }), code)).toMatchObject({
    ok: false,
  });
  expect(await guess(request, code)).toMatchObject({ ok: true });
});

test("a newer code ends the older one", async () => {
  const request = asking();
  const first = await sentCode(request);
  await forgetLimits(request.phone, "codePause");
  const second = await sentCode(request);
  if (first !== second) expect(await guess(request, first)).toMatchObject({ code: "CODE_WRONG" });
  expect(await guess(request, second)).toMatchObject({ ok: true });
});

test("two hundred guesses at once take five tries", async () => {
  const request = asking();
  const code = await sentCode(request);
  const results = await Promise.all(Array.from({ length: 200 }, () => guess(request, wrong(code))));
  const compared = results.filter((result) => !result.ok && result.code !== "CODE_GONE");
  expect(compared).toHaveLength(5);
});

test("the right code a hundred times at once opens once", async () => {
  const request = asking();
  const code = await sentCode(request);
  const results = await Promise.all(Array.from({ length: 100 }, () => guess(request, code)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});
