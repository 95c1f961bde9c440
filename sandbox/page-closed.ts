import { html } from "hono/html";
import type { Markup } from "./page-frame";
import type { PageWords } from "./page-words";
import { isAwaitingFunds } from "./payments";
import { successUrl } from "./return-url";
import type { Sandbox } from "./sandbox";
import type { Checkout } from "./state";

/** What the page says when there is nothing left to choose for the payer. */
export function closedBody(sandbox: Sandbox, checkout: Checkout, words: PageWords): Markup {
  const { session } = checkout;
  const shop = session.status === "complete" ? successUrl(session) : session.cancel_url;
  const [title, text] = noticeOf(sandbox, checkout, words);
  const canDecide = isAwaitingFunds(sandbox, checkout);
  return html`<section class="card state">
<h1>${title}</h1>
<p>${text}</p>
${canDecide ? decision(session.id, words) : ""}
${shop ? html`<a class="button done" href="${shop}">${words.back}</a>` : ""}
</section>`;
}

const decision = (id: string, words: PageWords) => html`<form method="post" action="${id}/pay">
<div class="pair">
<button name="outcome" value="settle">${words.settle}</button>
<button name="outcome" value="fail">${words.fail}</button>
</div>
</form>`;

function noticeOf(sandbox: Sandbox, checkout: Checkout, words: PageWords): [string, string] {
  const { status, payment_status } = checkout.session;
  if (status !== "complete") return [words.expired, words.expiredText];
  if (payment_status === "paid") return [words.paid, words.paidText];
  if (isAwaitingFunds(sandbox, checkout)) return [words.waiting, words.waitingText];
  return [words.failed, words.failedText];
}
