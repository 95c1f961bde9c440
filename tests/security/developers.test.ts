import { execFile } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { examples, outward } from "@/lib/api/outward";
import { db } from "@/lib/platform/db";
import { createOrder } from "@/tests/factories";
import { newWaybill } from "@/tests/factories/dispatch";
import { Caller } from "@/tests/support/caller";
import { productOf } from "./actors";
import { ownerWithProgram } from "./programs";

const run = promisify(execFile);

/** A shop with an order to ship, and a program with a key of it. */
async function shopWithOrder() {
  const { owner, program, secret } = await ownerWithProgram();
  const item = await productOf(owner);
  const group = await createOrder({ products: [item], status: "CONFIRMED" });
  return { program, secret, variantId: item.variant.id, number: group.orders[0]?.number ?? "" };
}

test.each(outward.map(({ name }) => name))("the example of %s runs as it stands", async (name) => {
  const { program, number, variantId } = await shopWithOrder();
  const example = examples[name] ?? {};
  const own = {
    ...("number" in example && { number }),
    ...("variantId" in example && { variantId }),
  };
  const { status, result } = await program.act(name, { ...example, ...own });
  expect({ status, result }).toMatchObject({ status: 200, result: { ok: true } });
});

test.each(["zh", "en"])(
  "the page in %s shows each example, and asks no other host",
  async (locale) => {
    const answer = await new Caller(inject("origin")).fetch(`/${locale}/developers`);
    const page = (await answer.text()).replaceAll("&quot;", '"');
    for (const example of Object.values(examples)) expect(page).toContain(JSON.stringify(example));
    expect(page.match(/(?:src|href)="https?:\/\/(?!localhost|127)[^"]+"/g) ?? []).toEqual([]);
  },
);

test("the document for machines names every operation that keys open", async () => {
  const answer = await new Caller(inject("origin")).fetch("/api/openapi.json");
  const { openapi, paths } = await answer.json();
  expect(openapi).toBe("3.1.0");
  expect(Object.keys(paths)).toHaveLength(outward.length);
});

test("the client of docs/ writes today's orders and ships what it is told to, once", async () => {
  const { secret, number } = await shopWithOrder();
  const cwd = await mkdtemp(join(tmpdir(), "orders-"));
  await writeFile(join(cwd, "waybills.csv"), `${number},YTO,${newWaybill()}\n`);
  const client = () =>
    run(process.execPath, [resolve("docs/orders-client.mjs")], {
      cwd,
      env: { ...process.env, SHOP: inject("origin"), SHOP_KEY: secret },
    });
  for (const _ of ["first", "again"]) {
    const { stdout } = await client();
    expect(stdout).toBe(`1 orders\n${number} sent\n`);
  }
  expect(await readFile(join(cwd, "orders.csv"), "utf8")).toContain(`"${number}"`);
  const where = { order: { number } };
  expect(await db.shipment.count({ where })).toBe(1);
  expect(await db.orderEvent.count({ where: { ...where, kind: "SHIPPED" } })).toBe(1);
});
