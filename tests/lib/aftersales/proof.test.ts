import { expect, test } from "vitest";
import { hasProof } from "@/lib/aftersales/queries";
import { db } from "@/lib/platform/db";
import { createOfficer } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { asked, boughtOrder } from "./bought";

test("both sides and the county see what a case shows, and nobody else", async () => {
  const bought = await boughtOrder();
  if (bought.buyer.kind !== "user") throw new Error("a buyer without an account");
  const key = `private/images/${bought.order.number}`;
  const { id } = await db.asset.create({
    data: { ownerId: bought.buyer.userId, kind: "IMAGE", key, checksum: key },
  });
  await asked(bought, { photos: [id] });
  for (const side of [bought.buyer, bought.seller, await createOfficer()])
    expect(await hasProof(side, id)).toBe(true);
  for (const stranger of await strangers()) expect(await hasProof(stranger, id)).toBe(false);
});
