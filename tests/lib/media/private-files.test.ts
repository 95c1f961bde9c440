import { expect, test } from "vitest";
import { answerMedia } from "@/app/api/files";
import { maySeeFile } from "@/app/files";
import { pictureUrl } from "@/lib/media";
import { hidePapers, receiveUpload } from "@/lib/media/mutations";
import { ownsAssets } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { read } from "@/lib/platform/storage";
import {
  createApplication,
  createAssistant,
  createConsent,
  createOfficer,
  createProduct,
  createShop,
  createUser,
  guest,
  startActing,
  viewerOf,
} from "@/tests/factories";
import { wav } from "@/tests/uploads/voices";
import { atWork, village } from "../assistance/village";
import { assetOf, helperOf } from "../listing/keeper";

const ORIGIN = "http://localhost:3000";

async function upload(viewer: Viewer, kind: "voice" | "private-voice") {
  const request = new Request(`${ORIGIN}/api/uploads?kind=${kind}`, {
    method: "POST",
    headers: { origin: ORIGIN },
    body: new Uint8Array(wav(4)),
  });
  const kept = await receiveUpload(viewer, request);
  if (!kept.ok) throw new Error(kept.code);
  return kept.data;
}

const openly = (key: string) => answerMedia(new Request(`${ORIGIN}/media/${key}`), { key });

/** Who of these sees the file, by name. */
async function seenBy<Name extends string>(assetId: string, viewers: Record<Name, Viewer>) {
  const { key } = await db.asset.findUniqueOrThrow({ where: { id: assetId } });
  const names: string[] = [];
  for (const [name, viewer] of Object.entries<Viewer>(viewers))
    if (await maySeeFile(viewer, `${key}/720.webp`)) names.push(name);
  return names;
}

const strangers = async () => ({
  guest: guest(),
  stranger: await viewerOf(await createUser()),
  rival: await viewerOf((await createShop()).owner),
  assistantElsewhere: await viewerOf(await createAssistant()),
});

const helpers = async (shop: { id: string }) => ({
  packer: await helperOf(shop, "PACKER"),
  host: await helperOf(shop, "HOST"),
  formerFamily: await helperOf(shop, "FAMILY", true),
});

test("what is sent as private has an address of its own and is not served openly", async () => {
  const viewer = await viewerOf(await createUser());
  const [open, hidden] = [await upload(viewer, "voice"), await upload(viewer, "private-voice")];
  expect(open.id).not.toBe(hidden.id);
  expect(hidden.url).toBe(`/api/files/${hidden.key}`);
  expect((await openly(open.key)).status).toBe(200);
  expect((await openly(hidden.key)).status).toBe(404);
  expect(await maySeeFile(viewer, hidden.key)).toBe(true);
  for (const [, other] of Object.entries(await strangers()))
    expect(await maySeeFile(other, hidden.key)).toBe(false);
});

test("a paper sent for everybody's eyes can't be handed in, nor a private one hung up", async () => {
  const owner = await viewerOf(await createUser());
  const [open, hidden] = [await assetOf(owner), await assetOf(owner, "private-image")];
  expect(await ownsAssets(db, owner, "private-image", [hidden])).toBe(true);
  expect(await ownsAssets(db, owner, "private-image", [open])).toBe(false);
  expect(await ownsAssets(db, owner, "image", [hidden])).toBe(false);
});

test("a licence is seen by who applied, by who helps with applying, and by the county", async () => {
  const { shop, owner } = await createApplication();
  const sender = await viewerOf(await createUser());
  const assetId = await assetOf(sender, "private-image");
  await db.requirement.updateMany({
    where: { application: { shopId: shop.id }, assetId: { not: null } },
    data: { assetId },
  });
  const assistant = await createAssistant(shop);
  const acting = async (scopes: readonly ["APPLY"] | readonly ["SHIP"]) =>
    startActing(
      await createConsent({ shop: { ...shop, owner }, assistant: { ...assistant }, scopes }),
    );
  const viewers = {
    owner: await viewerOf(owner),
    officer: await createOfficer(),
    applying: await acting(["APPLY"]),
    shipping: await acting(["SHIP"]),
    assistant: await viewerOf(assistant),
    sender,
    ...(await helpers(shop)),
    ...(await strangers()),
  };
  expect(await seenBy(assetId, viewers)).toEqual(["owner", "officer", "applying"]);
});

test("a paper of goods is seen by who edits them and by the county, before it is taken too", async () => {
  const { shop, consent, acting, assistant, owner } = await atWork(["LIST_PRODUCTS"]);
  const { product } = await createProduct({ shop });
  const [taken, waiting] = [
    await assetOf(owner, "private-image"),
    await assetOf(await viewerOf(await createUser()), "private-image"),
  ];
  await db.paper.create({
    data: {
      productId: product.id,
      kind: "TEST_REPORT",
      number: "1",
      issuerZh: "县检验所",
      issuerEn: "County laboratory",
      issuedOn: new Date("2026-01-20"),
      assetId: taken,
    },
  });
  await db.productChange.create({
    data: {
      productId: product.id,
      patch: { papers: [{ kind: "TEST_REPORT", assetId: waiting }] },
      reasons: [],
      createdBy: owner.userId,
    },
  });
  const viewers = {
    owner,
    family: await helperOf(shop, "FAMILY"),
    officer: await createOfficer(),
    acting,
    assistant: assistant.viewer,
    ...(await helpers(shop)),
    ...(await strangers()),
  };
  for (const id of [taken, waiting])
    expect(await seenBy(id, viewers)).toEqual(["owner", "family", "officer", "acting"]);
  await db.delegation.update({ where: { id: consent.id }, data: { revokedAt: new Date() } });
  const after = { acting: await viewerOf({ id: assistant.id }, acting.sessionId) };
  expect(await seenBy(taken, after)).toEqual([]);
});

test("a spoken consent is heard by the owner, the county, and the assistant while it counts", async () => {
  const { shop, assistant, owner } = await village();
  const { id } = await createConsent({ shop, assistant, scopes: ["SHIP"] });
  const voiceId = await assetOf(assistant.viewer, "private-voice");
  await db.delegation.update({ where: { id }, data: { voiceId, consent: "VOICE" } });
  const viewers = {
    owner,
    officer: await createOfficer(),
    assistant: assistant.viewer,
    family: await helperOf(shop, "FAMILY"),
    ...(await helpers(shop)),
    ...(await strangers()),
  };
  expect(await seenBy(voiceId, viewers)).toEqual(["owner", "officer", "assistant"]);
  await db.delegation.update({ where: { id }, data: { revokedAt: new Date() } });
  expect(await seenBy(voiceId, viewers)).toEqual(["owner", "officer"]);
});

test("papers stored openly before move, files and all", async () => {
  const owner = await viewerOf(await createUser());
  const said = await upload(owner, "voice");
  const { shop, assistant } = await village();
  const { id } = await createConsent({ shop, assistant });
  await db.delegation.update({ where: { id }, data: { voiceId: said.id } });
  expect(await hidePapers()).toBe(1);
  const { key } = await db.asset.findUniqueOrThrow({ where: { id: said.id } });
  expect(key).toBe(`private/${said.key}`);
  expect(await read(key)).not.toBeNull();
  expect(await read(said.key)).toBeNull();
  expect((await openly(said.key)).status).toBe(404);
  expect(await maySeeFile(await viewerOf(shop.owner), key)).toBe(true);
  expect(await hidePapers()).toBe(0);
  expect(pictureUrl(key, 720)).toMatch(/^\/api\/files\/private\//);
});
