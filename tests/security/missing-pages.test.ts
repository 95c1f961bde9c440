import { expect, test } from "vitest";
import { newId, newNumber } from "@/lib/platform/ids";
import { createOrder } from "@/tests/factories";
import { first } from "@/tests/factories/shops";
import { createActor, productOf } from "./actors";

/** The private pages of one thing, for what somebody else owns. */
async function elsewhere() {
  const rival = await createActor("rival");
  const item = await productOf(rival);
  const group = await createOrder({ products: [item], status: "CONFIRMED" });
  const { number } = first(group.orders);
  return { group: group.number, number, product: item.product.id, variant: item.variant.id };
}

const pagesOf = ({ group, number, product, variant }: Awaited<ReturnType<typeof elsewhere>>) => [
  `/zh/orders/${number}`,
  `/en/pay/${group}`,
  `/zh/pay/${group}/result`,
  `/zh/sell/orders/${number}`,
  `/en/sell/orders/${number}/slip`,
  `/zh/sell/products/${product}`,
  `/zh/sell/products/${product}/price`,
  `/en/sell/stock/${variant}`,
];

const nothing = {
  group: newNumber("G"),
  number: newNumber("D"),
  product: newId(),
  variant: newId(),
};

test("what is not yours and what was never there both answer 404", async () => {
  const { caller } = await createActor("owner");
  for (const path of [...pagesOf(await elsewhere()), ...pagesOf(nothing)]) {
    const { status } = await caller.fetch(path);
    expect({ path, status }).toEqual({ path, status: 404 });
  }
});

const missing = newId();

const deskPages = [
  `/zh/county/shops/${missing}`,
  `/en/county/villages/${missing}`,
  `/zh/county/villages/no-id`,
  `/en/county/stores/${missing}`,
  `/zh/sell/stores/${missing}`,
  `/zh/county/applications/${missing}`,
  `/en/county/changes/${missing}`,
];

test.each(deskPages)("an officer hears 404 from %s", async (path) => {
  const { caller } = await createActor("officer");
  expect((await caller.fetch(path)).status).toBe(404);
});

test("who is no officer sees the same at the desk, whether the thing is there or not", async () => {
  const { caller, shop } = await createActor("owner");
  // The nonce and the address differ, the words don't.
  const wordsAt = async (id: string) => {
    const text = await (await caller.fetch(`/zh/county/shops/${id}`)).text();
    return /<main[^>]*>.*<\/main>/s.exec(text)?.[0].replace(/<[^>]+>/g, "");
  };
  expect(await wordsAt(shop?.id ?? "")).toBe(await wordsAt(missing));
});

test("a guest is sent to sign in by the answer itself, not by a script", async () => {
  const { caller } = await createActor("guest");
  const answer = await caller.fetch(`/zh/sell/products/${newId()}`);
  expect(answer.status).toBe(307);
  expect(answer.headers.get("location")).toMatch(/^\/zh\/sign-in\?next=/);
});
