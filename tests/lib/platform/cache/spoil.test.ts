import pg from "pg";
import { expect, test } from "vitest";
import { spoil } from "@/lib/platform/cache";
import { inTransaction } from "@/lib/platform/db";
import { moveAll, SPOILED } from "@/lib/platform/outbox/move";

async function listen() {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query(`LISTEN ${SPOILED}`);
  const heard: string[] = [];
  client.on("notification", ({ payload }) => heard.push(payload ?? ""));
  return { heard, close: () => client.end(), settle: () => client.query("SELECT 1") };
}

test("instances hear spoiled tags once, after the work is committed and not in its transaction", async () => {
  const ear = await listen();
  await expect(
    inTransaction(async (tx) => {
      await spoil(tx, ["product:1"]);
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  await inTransaction((tx) => spoil(tx, ["product:2", "shop:1", "product:2"]));
  await ear.settle();
  expect(ear.heard).toEqual([]);
  await moveAll();
  await ear.settle();
  expect(ear.heard.map((tags) => JSON.parse(tags))).toEqual([["product:2", "shop:1"]]);
  await ear.close();
});
