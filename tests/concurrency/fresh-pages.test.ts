import pg from "pg";
import { expect, inject, test } from "vitest";
import { productTag } from "@/lib/catalog";
import { spoil } from "@/lib/platform/cache";
import { signTags } from "@/lib/platform/cache/listener";
import { inTransaction } from "@/lib/platform/db";
import { createProduct } from "@/tests/factories";
import { createActor, productOf } from "@/tests/security/actors";
import { eventually } from "@/tests/support/eventually";

const shows = (address: string, path: string, text: string) =>
  eventually(async () => {
    expect(await (await fetch(address + path)).text()).toContain(text);
  });

test("what a seller saves shows on the static page of every process", async () => {
  const owner = await createActor("owner");
  const { product } = await productOf(owner);
  const path = `/zh/products/${product.slug}`;
  for (const address of inject("addresses")) {
    expect(await (await fetch(address + path)).text()).toContain(product.titleZh);
  }
  const storyZh = "刚下过一场雨，地里的谷子直起了腰。";
  const { result } = await owner.caller.act("listing.changeProduct", {
    productId: product.id,
    patch: { storyZh },
  });
  expect(result).toMatchObject({ ok: true });
  for (const address of inject("addresses")) {
    await shows(address, path, storyZh);
  }
});

/** Holds every read of the villages, and with it each product page on its way to the shop's card. */
async function holdVillages() {
  const client = new pg.Client({ connectionString: inject("appDatabaseUrl") });
  await client.connect();
  await client.query('BEGIN; LOCK TABLE "Village" IN ACCESS EXCLUSIVE MODE');
  const isWaitedFor = async () => {
    const { rows } = await client.query("SELECT 1 FROM pg_locks WHERE NOT granted LIMIT 1");
    return rows.length > 0;
  };
  return {
    untilWaitedFor: () => eventually(async () => expect(await isWaitedFor()).toBe(true)),
    release: async () => {
      await client.query("COMMIT");
      await client.end();
    },
  };
}

test("a page that was being rendered while its product changed is soon new as well", async () => {
  const { product } = await createProduct();
  const path = `/zh/products/${product.slug}`;
  const [address = ""] = inject("addresses");
  const villages = await holdVillages();
  const under = fetch(address + path);
  await villages.untilWaitedFor();
  const storyZh = "碾子转了一上午，米是温的。";
  const tags = [productTag(product.id)];
  await inTransaction(async (tx) => {
    await tx.product.update({ where: { id: product.id }, data: { storyZh } });
    await spoil(tx, tags);
  });
  // What the process tells itself, told by hand to know that it was heard.
  const body = JSON.stringify(tags);
  const headers = { "x-signature": signTags(body) };
  await fetch(`${address}/api/revalidate`, { method: "POST", headers, body });
  await villages.release();
  expect(await (await under).text()).not.toContain(storyZh);
  await shows(address, path, storyZh);
});
