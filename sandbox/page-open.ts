import { html } from "hono/html";
import { nowSeconds } from "./clock";
import { formatAmount } from "./money";
import { countdown } from "./page-countdown";
import type { Markup } from "./page-frame";
import type { PageWords } from "./page-words";
import type { Checkout, PaymentMethod } from "./state";

interface View {
  checkout: Checkout;
  words: PageWords;
  nonce: string;
  declined: boolean;
}

export function openBody({ checkout, words, nonce, declined }: View): Markup {
  const { session } = checkout;
  const total = priceOf(checkout, words, session.amount_total ?? 0);
  return html`${declined ? html`<p class="card alert" role="alert">${words.declined}</p>` : ""}
<section class="card due">
<h1>${words.total}</h1>
<p class="total">${total}</p>
<p class="quiet">${words.left} ${countdown(secondsLeft(checkout), nonce)}</p>
</section>
${orderLines(checkout, words)}
<form method="post" action="${session.id}/pay">
${methodChoice(checkout, words)}
<button class="primary" name="outcome" value="succeed">${words.pay} ${total}</button>
<fieldset class="more">
<legend class="quiet">${words.others}</legend>
<div class="pair">
<button name="outcome" value="decline">${words.decline}</button>
<button name="outcome" value="later">${words.later}</button>
</div>
</fieldset>
</form>
${session.cancel_url ? html`<a class="button leave" href="${session.cancel_url}">${words.abandon}</a>` : ""}`;
}

const orderLines = (
  checkout: Checkout,
  words: PageWords,
) => html`<details class="card" ${checkout.lineItems.length <= 2 ? "open" : ""}>
<summary>${words.items} (${checkout.lineItems.length})</summary>
<ul>${checkout.lineItems.map(
  (item) => html`<li>
<span>${item.description} × ${item.quantity}</span>
<span class="amount">${priceOf(checkout, words, item.amount_total)}</span>
</li>`,
)}</ul>
</details>`;

const methodChoice = ({ session, method }: Checkout, words: PageWords) => {
  const types = session.payment_method_types as PaymentMethod[];
  const chosen = method ?? types[0];
  return html`<fieldset class="card">
<legend>${words.method}</legend>
${types.map(
  (type) => html`<label class="method">
<input type="radio" name="method" value="${type}" ${type === chosen ? "checked" : ""}>
${words[type]}
</label>`,
)}
</fieldset>`;
};

const priceOf = ({ session }: Checkout, words: PageWords, amount: number) =>
  formatAmount(amount, session.currency ?? "cny", words.lang === "en" ? "en" : "zh-CN");

// One second short of a day, which the clock would show as 00:00:00.
const secondsLeft = ({ session }: Checkout) => Math.min(session.expires_at - nowSeconds(), 86_399);
