import { afterEach, beforeEach, expect, test } from "vitest";
import { openShop, order, type Shop } from "./shop";

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const open = async (overrides: Parameters<typeof order>[0] = { locale: "zh" }) => {
  const { id, url } = await shop.stripe.checkout.sessions.create(order(overrides));
  return { id, url: String(url) };
};
const read = async (url: string) => (await fetch(url)).text();
const choose = (url: string, fields: Record<string, string>) =>
  fetch(`${url}/pay`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });

test("the page says what it is, what is due and for what", async () => {
  const { url } = await open();
  const page = await read(url);

  for (const words of ["本地演示收银台", "¥128.00", "沁州黄小米", "支付宝", "微信支付"]) {
    expect(page).toContain(words);
  }
  expect(page).toContain('lang="zh-CN"');
});

test("an English session gets an English page", async () => {
  const { url } = await open({ locale: "en" });

  expect(await read(url)).toContain("Local test cashier");
});

test("only the methods of the session are offered", async () => {
  const { url } = await open({ allowed_payment_method_types: ["alipay"] });
  const page = await read(url);

  expect(page).toContain('value="alipay"');
  expect(page).not.toContain('value="card"');
});

test("paying leads to the shop, and a second click to the same place without a second payment", async () => {
  const { id, url } = await open();
  const clicks = await Promise.all([1, 2].map(() => choose(url, { outcome: "succeed" })));

  for (const click of clicks) {
    expect(click.status).toBe(303);
    expect(click.headers.get("location")).toBe(`http://127.0.0.1:3000/zh/paid?session=${id}`);
  }
  expect((await shop.stripe.events.list({ type: "payment_intent.succeeded" })).data).toHaveLength(
    1,
  );
});

test("a declined payer reads why and can try again", async () => {
  const { url } = await open();
  const declined = await choose(url, { outcome: "decline", method: "card" });
  const page = await read(String(declined.headers.get("location")));

  expect(page).toContain("付款被拒绝，没有扣款");
  expect(page).toContain('value="succeed"');
});

test("money that comes later can be settled on the page", async () => {
  const { id, url } = await open();
  const later = await choose(url, { outcome: "later", method: "alipay" });
  expect(later.headers.get("location")).toContain("/zh/paid");
  expect(await read(url)).toContain("等待到账");

  await choose(url, { outcome: "settle" });
  expect((await shop.stripe.checkout.sessions.retrieve(id)).payment_status).toBe("paid");
  expect(await read(url)).toContain("已经付清");
});

test("money that comes later settles by itself", async () => {
  const quick = await openShop({ settleAfterSeconds: 0 });
  const { url } = await quick.stripe.checkout.sessions.create(order());
  await choose(String(url), { outcome: "later" });

  await quick.hooks.has(3);
  expect(quick.hooks.types()).toContain("checkout.session.async_payment_succeeded");
  await quick.close();
});

test("money that never came says so and is not asked for twice", async () => {
  const { url } = await open();
  await choose(url, { outcome: "later" });
  await choose(url, { outcome: "fail" });
  await choose(url, { outcome: "fail" });

  expect(await read(url)).toContain("付款没有成功");
  const { data } = await shop.stripe.events.list({ type: "checkout.session.async_payment_failed" });
  expect(data).toHaveLength(1);
});

test("an expired page says so and leads back to the shop", async () => {
  const { id, url } = await open();
  await shop.stripe.checkout.sessions.expire(id);
  await choose(url, { outcome: "succeed" });
  const page = await read(url);

  expect(page).toContain("付款时间已过");
  expect(page).toContain('href="http://127.0.0.1:3000/zh/checkout"');
});

test("a name from the shop cannot become markup", async () => {
  const parameters = order();
  Object.assign(parameters.line_items[0]?.price_data?.product_data ?? {}, { name: "<script>小米" });
  const { url } = await shop.stripe.checkout.sessions.create(parameters);

  expect(await read(String(url))).toContain("&lt;script&gt;小米");
});

test("an unknown page is a 404 that can be read", async () => {
  const response = await fetch(`${shop.sandbox.url}/c/pay/cs_test_none`);

  expect(response.status).toBe(404);
  expect(await response.text()).toContain("找不到这个付款页面");
});
