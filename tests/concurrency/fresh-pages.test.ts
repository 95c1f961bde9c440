import { expect, inject, test } from "vitest";
import { createActor, productOf } from "@/tests/security/actors";

const TWO_SECONDS = 2_000;

async function until(address: string, path: string, text: string) {
  const end = Date.now() + TWO_SECONDS;
  for (;;) {
    const page = await (await fetch(address + path)).text();
    if (page.includes(text) || Date.now() > end) return page;
    await new Promise((later) => setTimeout(later, 50));
  }
}

test("what a seller saves shows on the static page of every process within two seconds", async () => {
  const owner = await createActor("owner");
  const { product } = await productOf(owner);
  const path = `/zh/products/${product.slug}`;
  for (const address of inject("addresses")) {
    expect(await (await fetch(address + path)).text()).toContain(product.titleZh);
  }
  const storyZh = "刚下过一场雨，地里的谷子直起了腰。";
  const { result } = await owner.caller.act("listing/changeProduct", {
    productId: product.id,
    patch: { storyZh },
  });
  expect(result).toMatchObject({ ok: true });
  for (const address of inject("addresses")) {
    expect(await until(address, path, storyZh)).toContain(storyZh);
  }
});
