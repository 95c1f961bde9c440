import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { maySeeFile } from "@/app/files";
import { takeBackAsBuyer, writeToShop } from "@/lib/messages/mutations";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createOfficer, createShop, createUser, viewerOf } from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";

const createClip = (ownerId: string, isPrivate = true) =>
  db.asset.create({
    data: {
      ownerId,
      kind: "VOICE",
      key: `${isPrivate ? "private/" : ""}${newId()}.m4a`,
      durationS: 4,
      hasSound: true,
      checksum: newId(),
    },
  });

test("a recording is heard by both sides of its conversation, by its address too, and by nobody else", async () => {
  const shop = await createShop();
  const buyer = await viewerOf(await createUser());
  const clip = await createClip(buyer.userId);
  const say = (viewer: Viewer, asset: string) =>
    writeToShop(viewer, {
      shop: shop.slug,
      clientId: randomUUID(),
      body: { kind: "VOICE", asset },
    });
  const sent = await say(buyer, clip.id);
  if (!sent.ok) throw new Error(sent.code);
  expect(await maySeeFile(buyer, clip.key)).toBe(true);
  expect(await maySeeFile(await viewerOf(shop.owner), clip.key)).toBe(true);
  for (const stranger of [...(await strangers()), await createOfficer()])
    expect(await maySeeFile(stranger, clip.key)).toBe(false);
  const thief = await viewerOf(await createUser());
  expect(await say(thief, clip.id)).toMatchObject({ code: "ASSET_GONE" });
  const open = await createClip(buyer.userId, false);
  expect(await say(buyer, open.id)).toMatchObject({ code: "ASSET_GONE" });
  await takeBackAsBuyer(buyer, sent.data.id);
  expect(await maySeeFile(await viewerOf(shop.owner), clip.key)).toBe(false);
});
