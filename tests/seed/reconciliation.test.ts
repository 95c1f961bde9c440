import { beforeAll, expect, test } from "vitest";
import { DAY } from "@/lib/platform/clock";
import { db, inTransaction, Prisma } from "@/lib/platform/db";
import { compareSubjects } from "@/lib/reconciliation/compare-subjects";
import { findReconciliation } from "@/lib/reconciliation/queries";
import { demo } from "@/prisma/seed/content";
import { generate } from "@/prisma/seed/generate";
import { insertReconciliation } from "@/prisma/seed/insert-reconciliation";
import { createOfficer, createProduct } from "@/tests/factories";

const kinds = async () =>
  (await findReconciliation(await createOfficer()))?.differences.map(({ kind }) => kind).sort();

beforeAll(async () => {
  await createProduct({ titleZh: "黄小米", stock: 5 });
  await createOfficer();
  await generate({ shops: 4, products: 12, orders: 300 }, Date.now() - 2 * DAY);
  await insertReconciliation();
});

// That every subject stands in the books as the provider has it is invariant 29.
test("the provider's books of the demo fit but for what is there to be found out", async () => {
  expect(await kinds()).toEqual(["FEE", "UNKNOWN"]);
  const rows = await db.$queryRaw<{ subject: string }[]>(Prisma.sql`
    SELECT DISTINCT provider_subject(id, "ref") AS subject FROM "ProviderLine"`);
  expect(rows.length).toBeGreaterThan(100);
  const subjects = rows.map(({ subject }) => subject);
  await inTransaction((tx) => compareSubjects(tx, subjects, new Date()), 60_000);
  expect(await kinds()).toEqual(["FEE", "UNKNOWN"]);
});

test("clearing returns to zero: only what the provider pays out these days stands there", async () => {
  expect(await findReconciliation(await createOfficer())).toMatchObject({
    clearingFen: 0,
    suspense: [],
    unpaid: [],
  });
  const [row] = await db.$queryRaw<{ books: bigint; waiting: bigint }[]>(Prisma.sql`
    SELECT (SELECT sum("amountFen")::bigint FROM "LedgerLeg" WHERE account = 'PROVIDER_CLEARING') AS books,
      (SELECT sum("amountFen" - "feeFen")::bigint FROM "ProviderLine") AS waiting`);
  const { unknownFen } = demo.providerFaults;
  const wrongFee = await db.difference.findFirstOrThrow({ where: { kind: "FEE" } });
  expect(row?.books).toBe((row?.waiting ?? 0n) - BigInt(unknownFen) - BigInt(wrongFee.gapFen));
});
