import { afterEach, expect, test } from "vitest";
import { requestStrangersCode, signInWithCode } from "@/lib/identity/mutations";
import { countriesReached } from "@/lib/identity/queries";
import { unreachedOf } from "@/lib/identity/reach";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { type Phone, parsePhone } from "@/lib/platform/phone";
import { solve } from "@/lib/platform/work";
import { asking } from "./codes";

const phone = (text: string): Phone => {
  const parsed = parsePhone(text);
  if (!parsed) throw new Error(`${text} is no phone`);
  return parsed;
};

const NEAR = ["CN", "HK", "SG"];

test.each([
  ["+852 5123 4567", NEAR, undefined],
  ["+65 8123 4567", NEAR, undefined],
  ["+1 202 555 0143", NEAR, { code: "PHONE_UNREACHED", detail: { country: "United States" } }],
  ["+1 202 555 0143", null, undefined],
  ["138 0013 8000", NEAR, undefined],
  ["0355 638 2123", null, { code: "PHONE_INVALID" }],
])("%s, where %j are reached", (text, reached, refusal) => {
  const answer = unreachedOf(phone(text), "en", reached);
  if (refusal) expect(answer).toMatchObject(refusal);
  else expect(answer).toBeNull();
});

test("countries are said in the reader's language, home aside", () => {
  expect(countriesReached("en", NEAR)).toEqual(["Hong Kong SAR China", "Singapore"]);
  expect(countriesReached("zh", NEAR)).toEqual(["中国香港特别行政区", "新加坡"]);
  expect(countriesReached("zh", ["CN"])).toEqual([]);
  expect(countriesReached("zh", null)).toBeNull();
});

async function workedCode(request: ReturnType<typeof asking>) {
  const first = await requestStrangersCode(request);
  if (first.ok || first.code !== "WORK_FIRST") throw new Error("sent without work");
  const { challenge, bits } = first.detail ?? {};
  const sent = await requestStrangersCode({
    ...request,
    work: await solve(String(challenge), Number(bits)),
  });
  if (!sent.ok) throw new Error(sent.code);
  return sent.data.demoCode ?? "";
}

test("somebody abroad signs in by a code, for which their browser works from the first one on", async () => {
  const request = asking({ phone: "+852 5123 4567", locale: "en" });
  const code = await workedCode(request);
  const { browserHash, locale } = request;
  const signedIn = await signInWithCode({
    ...{ phone: request.phone, code, browserHash, locale },
    ...{ oldSessionId: null, userAgent: "" },
  });
  expect(signedIn).toMatchObject({ ok: true });
  expect(await db.user.count({ where: { phone: "+85251234567" } })).toBe(1);
});

afterEach(() => db.smsMessage.deleteMany({ where: { kind: "test.budget" } }));

test("the second half of a day's messages stays at home", async () => {
  await db.$executeRaw`
    INSERT INTO "SmsMessage" (id, phone, kind, params, locale)
    SELECT gen_random_uuid(), '+8613900000000', 'test.budget', '{}', 'zh'
    FROM generate_series(1, ${Math.ceil(env.SMS_PER_DAY / 2)}::int)`;
  const abroad = await requestStrangersCode(asking({ phone: "+65 8123 4567" }));
  expect(abroad).toMatchObject({ code: "SMS_BUDGET_SPENT" });
  expect(await requestStrangersCode(asking())).toMatchObject({ code: "WORK_FIRST" });
});
