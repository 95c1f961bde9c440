import { spawn } from "node:child_process";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { foundCounty } from "@/prisma/seed/found-county";
import { copyTemplate, dropDatabase } from "@/tests/support/database";
import { listenTo } from "@/tests/support/said";

let url = "";
beforeAll(async () => {
  url = await copyTemplate(inject("clusterUrl"));
});
afterAll(() => dropDatabase(inject("clusterUrl"), url));

/** `npm run county` on an empty database of its own. */
const found = (args: string[], env: Record<string, string> = {}, script = "county") =>
  listenTo(
    spawn(
      process.execPath,
      [
        "--import",
        "./scripts/server-only.mjs",
        "--import",
        "tsx",
        `scripts/shop/${script}.ts`,
        ...args,
      ],
      { env: { ...process.env, DATABASE_URL: url, ...env } },
    ),
  ).ended;

async function query(sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}

const wuxiang = ["--code=140429", "--phone=13911112222", "--name=王主任"];

test.each([
  [{ code: "149999", phone: "13911112222", name: "王主任" }, "CODE_UNKNOWN"],
  [{ code: "140429", phone: "12345", name: "王主任" }, "PHONE_INVALID"],
  [{ code: "140429", phone: "13911112222", name: " " }, "NAME_MISSING"],
])("%j is refused: %s", async (founding, code) => {
  expect(await foundCounty(founding)).toMatchObject({ ok: false, code });
});

test("a live shop without a county doesn't start as the demo", async () => {
  const { code, said } = await found([], { SHOP_MODE: "live", PORT: "19873" }, "main");
  expect([code, said]).toEqual([1, expect.stringContaining("has no county yet")]);
  expect(await query(`SELECT 1 FROM "County"`)).toEqual([]);
});

test("a county is founded once, with an officer, carriers, shelves and freight, and nothing of the demo", async () => {
  const both = await Promise.all([found(wuxiang), found(wuxiang)]);
  expect(both.map(({ code }) => code).sort()).toEqual([0, 1]);
  expect(both.map(({ said }) => said).join()).toContain("has a county already");
  expect(await query(`SELECT code, "nameZh", "nameEn" FROM "County"`)).toEqual([
    { code: "140429", nameZh: "武乡县", nameEn: expect.stringContaining("Wuxiang") },
  ]);
  expect(
    await query(`SELECT u.phone, u.name, g.role::text, g.scope::text FROM "User" u
      JOIN "RoleGrant" g ON g."userId" = u.id`),
  ).toEqual([{ phone: "+8613911112222", name: "王主任", role: "COUNTY_OFFICER", scope: "COUNTY" }]);
  const [counts] = await query(`SELECT (SELECT count(*)::int FROM "Carrier") AS carriers,
    (SELECT count(*)::int FROM "Category") AS shelves, (SELECT count(*)::int FROM "Shop") AS shops,
    (SELECT count(*)::int FROM "FreightRule" WHERE "shopId" IS NULL) AS zones`);
  expect(counts).toEqual({ carriers: 8, shelves: expect.any(Number), shops: 0, zones: 3 });
  expect(counts.shelves).toBeGreaterThan(10);
});

test("every province of the mainland stands in one zone of the first table", async () => {
  const rows = await query(`SELECT unnest("provinceCodes") AS code FROM "FreightRule" ORDER BY 1`);
  const codes = rows.map(({ code }) => code);
  expect(codes).toHaveLength(31);
  expect(new Set(codes).size).toBe(31);
});
