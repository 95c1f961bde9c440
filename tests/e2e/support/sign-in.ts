import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { solve } from "@/lib/platform/work";
import { WORK } from "@/lib/platform/work/header";
import { operationCall } from "@/scripts/client/operation-call";
import { expect, type Locale } from "./test";

type Sent = { ok: boolean; code?: string; data?: { demoCode: string }; detail?: Challenge };
type Challenge = { challenge: string; bits: number };

const originOf = (): string => JSON.parse(readFileSync(".data/tests/browser.json", "utf8")).origin;

/** Asks for a code as a browser does, which works for it where the shop doesn't know the phone. */
async function askForCode(page: Page, input: { phone: string; locale: Locale }, proof?: string) {
  const { path, headers, body } = operationCall("identity.requestSignInCode", input, originOf());
  const worked = proof ? { ...headers, [WORK]: proof } : headers;
  const answer = await page.request.post(path, { headers: worked, data: body });
  const told: Sent = await answer.json();
  return told;
}

async function demoCodeFor(page: Page, phone: string, locale: Locale): Promise<string> {
  const input = { phone, locale };
  const first = await askForCode(page, input);
  const { challenge, bits } = first.detail ?? {};
  const told =
    first.code === "WORK_FIRST" && challenge && bits
      ? await askForCode(page, input, await solve(challenge, bits))
      : first;
  expect(told).toMatchObject({ ok: true });
  return told.data?.demoCode ?? "";
}

/** Gives this page's browser a session of `phone`, by the requests that signing in is made of. */
export async function sendSignIn({ page, lang }: { page: Page; lang: Locale }, phone: string) {
  const code = await demoCodeFor(page, phone, lang);
  const csrf: { csrfToken: string } = await (await page.request.get("/api/auth/csrf")).json();
  const answer = await page.request.post("/api/auth/callback/phone-code", {
    headers: { origin: originOf() },
    form: { ...csrf, phone, code, locale: lang, json: "true" },
  });
  const { url }: { url: string } = await answer.json();
  expect(new URL(url).searchParams.get("error")).toBeNull();
}
