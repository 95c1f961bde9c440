import { randomBytes } from "node:crypto";
import { type Context, Hono } from "hono";
import { html } from "hono/html";
import { z } from "zod";
import { nowSeconds } from "./clock";
import { closedBody } from "./page-closed";
import { frame, type Markup } from "./page-frame";
import { openBody } from "./page-open";
import { type PageWords, wordsFor } from "./page-words";
import { canPay, isOpen, type PaymentOutcome, pay, paymentOutcomes } from "./payments";
import { successUrl } from "./return-url";
import type { Sandbox } from "./sandbox";
import { type Checkout, paymentMethods } from "./state";

const choice = z.object({
  outcome: z.enum(paymentOutcomes),
  method: z.enum(paymentMethods).optional(),
});

export function pageRoutes(sandbox: Sandbox) {
  const routes = new Hono();

  routes.get("/:id", (c) => {
    const checkout = sandbox.store.state.checkouts[c.req.param("id")];
    if (!checkout) return showMissing(c);
    const words = wordsFor(checkout.session.locale, c.req.header("accept-language"));
    const declined = c.req.query("declined") !== undefined;
    return show(c, checkout, words, (nonce) =>
      isOpen(checkout)
        ? openBody({ checkout, words, nonce, declined })
        : closedBody(sandbox, checkout, words),
    );
  });

  routes.post("/:id/pay", async (c) => {
    const checkout = sandbox.store.state.checkouts[c.req.param("id")];
    const { data } = choice.safeParse(await c.req.parseBody());
    if (!checkout) return showMissing(c);
    if (data && canPay(sandbox, checkout, data.outcome)) {
      pay(sandbox, checkout.session.id, { ...data, ...settlement(sandbox, data.outcome) });
      await sandbox.store.save();
    }
    return c.redirect(nextAddress(sandbox, checkout, data?.outcome), 303);
  });

  return routes;
}

const settlement = ({ settleAfterSeconds }: Sandbox, outcome: PaymentOutcome) =>
  outcome === "later" ? { settleAt: nowSeconds() + settleAfterSeconds } : {};

/** A second click finds the session complete and follows the first one to the shop. */
function nextAddress(
  { publicUrl }: Sandbox,
  { session }: Checkout,
  outcome: PaymentOutcome | undefined,
) {
  if (session.status === "complete" && outcome !== "fail") return successUrl(session);
  const query = session.status === "open" && outcome === "decline" ? "?declined" : "";
  return `${publicUrl}/c/pay/${session.id}${query}`;
}

function show(
  c: Context,
  { session }: Checkout,
  words: PageWords,
  body: (nonce: string) => Markup,
) {
  const nonce = randomBytes(16).toString("base64");
  setHeaders(c, nonce, [session.success_url, session.cancel_url]);
  return c.html(frame(words, nonce, body(nonce)));
}

function showMissing(c: Context) {
  const nonce = randomBytes(16).toString("base64");
  const words = wordsFor(null, c.req.header("accept-language"));
  setHeaders(c, nonce, []);
  const body = html`<section class="card state"><h1>${words.missing}</h1><p>${words.missingText}</p></section>`;
  return c.html(frame(words, nonce, body), 404);
}

// A form's redirect is held to form-action too, so the shop's origins are named in it.
function setHeaders(c: Context, nonce: string, returnUrls: (string | null)[]): void {
  const origins = returnUrls.flatMap((url) => (url ? [new URL(url).origin] : []));
  c.header(
    "content-security-policy",
    `default-src 'none'; img-src data:; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action 'self' ${origins.join(" ")}; frame-ancestors 'none'; base-uri 'none'`,
  );
  c.header("cache-control", "no-store");
  c.header("referrer-policy", "no-referrer");
  c.header("x-content-type-options", "nosniff");
}
