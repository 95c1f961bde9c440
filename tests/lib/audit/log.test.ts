import { expect, test } from "vitest";
import { logAction } from "@/lib/audit/mutations";
import { systemViewer } from "@/lib/platform/auth";
import { db, inTransaction } from "@/lib/platform/db";
import { createUser, viewerOf } from "../../factories";

const lines = (subject: string) => db.actionLog.findMany({ where: { subject } });

test("who did what is written with the change itself, or not at all", async () => {
  const viewer = await viewerOf(await createUser());
  const entry = { action: "stock:edit", subject: "variant:1", before: { left: 3 } } as const;
  await inTransaction((tx) => logAction(tx, viewer, { ...entry, after: { left: 5 } }));
  expect(await lines("variant:1")).toMatchObject([
    { actorKind: "user", actorId: viewer.userId, before: { left: 3 }, after: { left: 5 } },
  ]);

  const broken = inTransaction(async (tx) => {
    await logAction(tx, viewer, { action: "stock:edit", subject: "variant:2" });
    throw new Error("no");
  });
  await expect(broken).rejects.toThrow("no");
  expect(await lines("variant:2")).toEqual([]);
});

test("the system acts under its own kind", async () => {
  await inTransaction((tx) =>
    logAction(tx, systemViewer("expire"), { action: "order:expire", subject: "order:1" }),
  );
  expect(await lines("order:1")).toMatchObject([{ actorKind: "system", actorId: null }]);
});

test("nobody changes or removes a line", async () => {
  const viewer = await viewerOf(await createUser());
  await inTransaction((tx) => logAction(tx, viewer, { action: "stock:edit", subject: "kept" }));
  const where = { subject: "kept" };
  await expect(db.actionLog.updateMany({ where, data: { action: "y" } })).rejects.toThrow();
  await expect(db.actionLog.deleteMany({ where })).rejects.toThrow();
  expect(await lines("kept")).toHaveLength(1);
});
