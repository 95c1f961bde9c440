import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { maySeeFile } from "@/app/files";
import { receiveUpload } from "@/lib/media/mutations";
import { answerBuyer, writeToShop } from "@/lib/messages/mutations";
import { mayWrite } from "@/lib/messages/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { hashToken, newToken } from "@/lib/platform/ids";
import {
  createOrder,
  createProduct,
  createShop,
  createUser,
  guest,
  viewerOf,
} from "@/tests/factories";
import { strangers } from "@/tests/factories/dispatch";
import { newPhone } from "@/tests/factories/people";
import { wav } from "@/tests/uploads/voices";

const ORIGIN = "http://localhost:3000";

async function upload(viewer: Viewer, kind = "private-voice", seconds = 2) {
  const request = new Request(`${ORIGIN}/api/uploads?kind=${kind}`, {
    method: "POST",
    headers: { origin: ORIGIN },
    body: new Uint8Array(wav(seconds)),
  });
  return receiveUpload(viewer, request, await mayWrite(viewer));
}

/** A guest whose order's phone was proved in this browser, for so long. */
async function proved(shop: Awaited<ReturnType<typeof createShop>>, ms = 60_000) {
  const products = [await createProduct({ shop })];
  const group = await createOrder({ buyer: { guestHash: hashToken(newToken()) }, products });
  await db.orderGroup.update({ where: { id: group.id }, data: { phone: newPhone() } });
  const passHash = hashToken(newToken());
  const expiresAt = new Date(Date.now() + ms);
  await db.orderPass.create({ data: { tokenHash: passHash, groupId: group.id, expiresAt } });
  return { ...guest(), passHash };
}

const saying = (asset: string) => ({
  clientId: randomUUID(),
  body: { kind: "VOICE" as const, asset },
});

test("a guest with a proved phone speaks to a shop, and only the two sides hear it", async () => {
  const shop = await createShop();
  const seller = await viewerOf(shop.owner);
  const buyer = await proved(shop);
  const sent = await upload(buyer);
  if (!sent.ok) throw new Error(sent.code);
  const { id, key } = sent.data;
  expect(await maySeeFile(buyer, key)).toBe(true);
  expect(await maySeeFile(seller, key)).toBe(false);
  const others = [guest(), await proved(shop), await viewerOf(await createUser())];
  for (const other of others)
    expect(await writeToShop(other, { shop: shop.slug, ...saying(id) })).toMatchObject({
      ok: false,
    });
  const said = await writeToShop(buyer, { shop: shop.slug, ...saying(id) });
  if (!said.ok) throw new Error(said.code);
  for (const heard of [buyer, seller]) expect(await maySeeFile(heard, key)).toBe(true);
  for (const stranger of [...others, ...(await strangers())])
    expect(await maySeeFile(stranger, key)).toBe(false);

  const reply = await upload(seller, "private-voice", 3);
  if (!reply.ok) throw new Error(reply.code);
  const { conversation } = said.data;
  await answerBuyer(seller, { conversation, ...saying(reply.data.id) });
  expect(await maySeeFile(buyer, reply.data.key)).toBe(true);
  for (const other of others) expect(await maySeeFile(other, reply.data.key)).toBe(false);
});

test("who has proved nothing, or long ago, sends nothing, and a guest nothing for everybody's eyes", async () => {
  const shop = await createShop();
  const over = await proved(shop, -1_000);
  const made = { ...guest(), passHash: hashToken(newToken()) };
  for (const viewer of [guest(), over, made])
    expect(await upload(viewer)).toMatchObject({ code: "SIGN_IN_FIRST" });
  const buyer = await proved(shop);
  for (const kind of ["voice", "image", "private-pdf"])
    expect(await upload(buyer, kind)).toMatchObject({ code: "SIGN_IN_FIRST" });
});
