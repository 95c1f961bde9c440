import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { operations } from "@/lib/api/registry";
import { db } from "@/lib/platform/db";
import { freePort } from "@/scripts/shop/place";
import { createUser } from "@/tests/factories";
import { Caller } from "@/tests/support/caller";
import { eventually } from "@/tests/support/eventually";
import { listenTo } from "@/tests/support/said";
import { signIn } from "./actors";
import { address as anyAddress } from "./rules-account";

/** What may stand in no log: whose phone, who, where, which code, which token. */
const canaries = {
  phone: "13987654321",
  recipient: "欧阳金丝雀",
  street: "金丝雀路四二四二号",
  code: "917263",
  token: "canarytokencanarytokencanarytoken",
  note: "金丝雀留言",
};
const inEveryField = {
  ...canaries,
  ...{ email: `${canaries.phone}@example.com`, name: canaries.recipient, q: canaries.phone },
};

const home = mkdtempSync(join(tmpdir(), "log-"));
let caller: Caller;
let shop: ReturnType<typeof listenTo> & { child: ReturnType<typeof spawn> };

/** One more process of the shop, that says all it has to say. */
beforeAll(async () => {
  const port = await freePort(0);
  const child = spawn(process.execPath, ["server/serve.mjs"], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ...{ NODE_ENV: "production", NEXT_DIST_DIR: ".next-test", PORT: String(port) },
      ...{ STORAGE_DIR: home, SHOP_MODE: "demo", TRUSTED_PROXIES: "1", JOBS_CLOCK: "0" },
      LOG_LEVEL: "debug",
    },
  });
  shop = { ...listenTo(child), child };
  const address = `http://localhost:${port}`;
  await eventually(async () => expect((await fetch(`${address}/api/health`)).ok).toBe(true));
  caller = new Caller(inject("origin"), address);
});
afterAll(async () => {
  shop.child.kill("SIGTERM");
  await shop.ended;
  rmSync(home, { recursive: true, force: true });
});

const found = () => Object.values(canaries).filter((canary) => shop.said().includes(canary));

/** An act that the database breaks in the middle, with what was typed in its hands. */
async function breakInTheMiddle() {
  const user = await createUser();
  await signIn(caller, user.id);
  await db.$executeRaw`ALTER TABLE "Address" ADD CONSTRAINT canary CHECK (street <> '金丝雀路四二四二号') NOT VALID`;
  const address = {
    ...anyAddress,
    ...{ recipient: canaries.recipient, phone: canaries.phone, street: canaries.street },
  };
  try {
    return await caller.act("identity.keepAddress", { id: null, address });
  } finally {
    await db.$executeRaw`ALTER TABLE "Address" DROP CONSTRAINT canary`;
  }
}

test("no phone, name, street, code or token of anybody stands in the log, whatever is asked or breaks", async () => {
  for (const { name } of operations) await caller.act(name, inEveryField);
  await caller.act("identity.requestSignInCode", { phone: canaries.phone, locale: "zh" });
  const query = new URLSearchParams(inEveryField);
  for (const path of [
    `/zh/search?${query}`,
    `/zh/sign-in?${query}`,
    `/zh/orders?${query}`,
    `/zh/${canaries.phone}`,
    `/api/orders?${query}`,
    `/api/nothing?${query}`,
  ])
    await caller.fetch(path);
  const body = JSON.stringify(inEveryField);
  const headers = { "content-type": "application/json", authorization: `Bearer ${canaries.token}` };
  for (const path of ["/api/webhooks/stripe", "/api/carriers/YTO/events", "/api/v1/orders/x"])
    await caller.fetch(path, { method: "POST", headers, body });
  await caller.fetch("/api/v1/orders/x", { method: "POST", headers, body: body.slice(1) });
  caller.setCookie("guest", canaries.token);
  await caller.fetch("/zh/cart");
  expect((await breakInTheMiddle()).result).toMatchObject({ ok: false });
  await eventually(() => expect(shop.said()).toContain("identity.keepAddress"));
  expect(found()).toEqual([]);
});
