import { expect, test } from "vitest";
import { heldByChanges } from "@/lib/listing/held";
import { receiveUpload, removeLoose } from "@/lib/media/mutations";
import { DAY } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { read } from "@/lib/platform/storage";
import { createProduct, createUser, viewerOf } from "@/tests/factories";
import { wav } from "@/tests/uploads/voices";

const ORIGIN = "http://localhost:3000";

async function upload(seconds = 1) {
  const user = await createUser();
  const request = new Request(`${ORIGIN}/api/uploads?kind=voice`, {
    method: "POST",
    headers: { origin: ORIGIN },
    body: new Uint8Array(wav(seconds)),
  });
  const kept = await receiveUpload(await viewerOf(user), request);
  if (!kept.ok) throw new Error(kept.code);
  return { ...kept.data, user };
}

const makeOld = (id: string, days: number) =>
  db.asset.update({ where: { id }, data: { createdAt: new Date(Date.now() - days * DAY) } });

test("what nothing has pointed to for a week goes, with its file", async () => {
  const [old, young] = [await upload(), await upload()];
  await makeOld(old.id, 8);
  await makeOld(young.id, 6);
  expect(await removeLoose(heldByChanges)).toBe(1);
  expect(await read(old.key)).toBeNull();
  expect(await read(young.key)).not.toBeNull();
  expect(await db.asset.count({ where: { id: { in: [old.id, young.id] } } })).toBe(1);
});

test("what a product or a change that waits points to stays", async () => {
  const [attached, waiting] = [await upload(), await upload()];
  const { product } = await createProduct();
  await db.product.update({ where: { id: product.id }, data: { voiceId: attached.id } });
  await db.productChange.create({
    data: {
      productId: product.id,
      patch: { voiceId: waiting.id },
      reasons: [],
      createdBy: waiting.user.id,
    },
  });
  for (const { id } of [attached, waiting]) await makeOld(id, 30);
  expect(await removeLoose(heldByChanges)).toBe(0);
});

test("nobody keeps more than there is room for, and others still may", async () => {
  const { id, user } = await upload();
  await db.asset.update({ where: { id }, data: { bytes: 1_000 * 1024 * 1024 } });
  const send = async (viewer: Awaited<ReturnType<typeof viewerOf>>) => {
    const headers = { origin: ORIGIN };
    const body = new Uint8Array(wav(1));
    const url = `${ORIGIN}/api/uploads?kind=voice`;
    return receiveUpload(viewer, new Request(url, { method: "POST", headers, body }));
  };
  expect(await send(await viewerOf(user))).toMatchObject({ code: "STORAGE_FULL" });
  expect(await send(await viewerOf(await createUser()))).toMatchObject({ ok: true });
});
