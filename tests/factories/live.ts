import { readFileSync } from "node:fs";
import { startLive } from "@/lib/live/mutations";
import { handleLive } from "@/lib/live/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createProduct } from "./shops";

/** A piece of the demo's film: what a browser's encoder and muxer really write. */
export const film = (name: string) => readFileSync(`prisma/seed/live/${name}`);

/** The last piece of that film has sound only. */
export const SOUND_ONLY = "18.m4s";

type Wishes = { shop: { id: string }; hostId: string; products?: { id: string }[] };

/** A session that is planned, with one of the shop's goods. */
export async function createLive({ shop, hostId, products }: Wishes) {
  const goods = products ?? [(await createProduct({ shop })).product];
  const items = { create: goods.map(({ id }, sort) => ({ productId: id, sort })) };
  const data = { shopId: shop.id, hostId, title: "上山看谷子", items };
  return { session: await db.liveSession.create({ data }), goods };
}

const ORIGIN = "http://localhost:3000";

/** Asks for an address below /live. */
export const askLive = (path: string, init?: RequestInit) =>
  handleLive(new Request(`${ORIGIN}/live/${path}`, init));

/** A camera that was let in: `put` sends a piece and answers its status. */
export async function openCamera(viewer: Viewer, id: string) {
  const begun = await startLive(viewer, { id });
  if (!begun.ok) throw new Error(begun.code);
  const { token, epoch } = begun.data;
  const put = async (name: string, bytes: Buffer = film(name), by = token) => {
    const headers = { authorization: `Bearer ${by}` };
    const body = new Uint8Array(bytes);
    return (await askLive(`${id}/e${epoch}/${name}`, { method: "PUT", headers, body })).status;
  };
  return { token, epoch, put };
}

/** Sends the header and so many segments. */
export async function sendFilm(camera: Awaited<ReturnType<typeof openCamera>>, count: number) {
  await camera.put("init.mp4");
  for (let seq = 0; seq < count; seq += 1) await camera.put(`${seq}.m4s`);
}
