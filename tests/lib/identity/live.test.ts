import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, test } from "vitest";

type Received = { body: string; key: string | undefined; id: string | undefined };
const received: Received[] = [];
const carrier = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { authorization: key, "idempotency-key": id } = request.headers;
    received.push({ body: Buffer.concat(chunks).toString(), key, id: id?.toString() });
    response.end();
  });
}).listen(0, "127.0.0.1");

const live = {
  SHOP_MODE: "live",
  PUBLIC_ORIGIN: "https://chushan.test",
  STRIPE_SECRET_KEY: "sk_live_not_a_key_of_anybody",
  STRIPE_API_BASE: "",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
  PAYOUT_KEY: "fedcba9876543210fedcba9876543210",
  SMS_OUTBOX: "0",
  TRUSTED_PROXIES: "1",
  SMS_GATEWAY_URL: "https://carrier.test/sms",
  SMS_GATEWAY_KEY: "a-key-of-the-carrier",
};
// Settings are parsed at the first import, so the doors are imported after this.
Object.assign(process.env, live);

const { requestCode } = await import("@/lib/identity/mutations");
const { listDemoAccounts } = await import("@/lib/identity/queries");
const { deliverSms } = await import("@/lib/notifications/deliver");
const { gateway, smsProvider } = await import("@/lib/notifications/provider");
const { listOutbox } = await import("@/lib/notifications/queries");
const { db } = await import("@/lib/platform/db");
const { parseEnv } = await import("@/lib/platform/env/schema");
const { createUser, viewerOf } = await import("../../factories");
const { asking } = await import("./codes");

afterAll(() => carrier.close());

test("a live shop answers no code and has no demo accounts, even if demo users are left over", async () => {
  const user = await createUser({ isDemo: true });
  const result = await requestCode(asking({ phone: user.phone }));
  expect(result).toEqual({ ok: true, data: { seconds: 60 } });
  expect(await listDemoAccounts("zh")).toEqual([]);
  expect(await listOutbox(await viewerOf(user))).toBeNull();
});

test("the carrier gets the text once, and the code doesn't stay in the database", async () => {
  const request = asking({ locale: "en" });
  await requestCode(request);
  const queued = await db.smsMessage.findFirstOrThrow({ where: { phone: request.phone } });
  const { code } = queued.params as { code: string };
  const { port } = carrier.address() as AddressInfo;
  const provider = gateway(`http://127.0.0.1:${port}`, live.SMS_GATEWAY_KEY);
  await deliverSms(queued.id, provider);
  await deliverSms(queued.id, provider);

  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({ id: queued.id, key: `Bearer ${live.SMS_GATEWAY_KEY}` });
  expect(JSON.parse(received[0]?.body ?? "")).toEqual({
    to: request.phone,
    text: expect.stringContaining(`Your code is ${code}`),
  });
  expect(await db.smsMessage.findUniqueOrThrow({ where: { id: queued.id } })).toMatchObject({
    status: "SENT",
    params: {},
  });
});

test("a live shop without a carrier doesn't start", () => {
  expect(() => parseEnv({ ...process.env, SMS_GATEWAY_URL: "" })).toThrow("SMS_GATEWAY_URL");
  expect(() => parseEnv({ ...process.env, SMS_OUTBOX: "1" })).toThrow("SMS_OUTBOX");
  const none = { isDemo: false, SMS_OUTBOX: true };
  expect(() => smsProvider(none)).toThrow("No SMS provider");
});
