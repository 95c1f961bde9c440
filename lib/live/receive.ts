import "server-only";
import { readBody } from "@/lib/platform/body";
import { db } from "@/lib/platform/db";
import { countUse } from "@/lib/platform/rate-limit";
import { store } from "@/lib/platform/storage";
import { Unfit } from "./boxes";
import { type Camera, findCamera } from "./camera";
import { keyOf, type Piece } from "./keys";
import { readInit } from "./read-init";
import { readSegment } from "./read-segment";
import { takeIn } from "./take-in";

const MOST_BYTES = 4 * 1024 * 1024;

/** The status of the answer, and the piece where it was kept now. */
type Received = { status: number; piece?: Buffer };

const turnedAway = (status: number): Received => ({ status });
const taken: Received = { status: 204 };

async function keepInit({ id: sessionId, epoch }: Camera, bytes: Buffer, key: string) {
  const setup = readInit(bytes);
  await store(key, bytes, true);
  // Segments that came before are read by the first header: a camera has one.
  await db.liveEpoch.createMany({ data: { sessionId, epoch, ...setup }, skipDuplicates: true });
  return { status: 204, piece: bytes };
}

async function keepSegment(camera: Camera, seq: number, bytes: Buffer, key: string) {
  const { id: sessionId, epoch, setup } = camera;
  const facts = readSegment(bytes, setup);
  // The end of a film may be sound alone, which players stumble over.
  if (facts.durationMs === 0) return taken;
  // What viewers may have stays as it is.
  if ((await db.liveSegment.count({ where: { sessionId, epoch, seq } })) > 0) return taken;
  await store(key, bytes, true);
  const isTaken = await takeIn({ camera, seq, facts, bytes: bytes.length });
  return isTaken ? { status: 204, piece: bytes } : turnedAway(409);
}

/**
 * Takes in one piece of a camera's film: 401 for another's, 409 before its header or when the camera has
 * changed, 413, 422 for what is not what it says, 429. The same piece once more is fine.
 */
export async function receivePiece(request: Request, piece: Piece): Promise<Received> {
  const { id, epoch, name } = piece;
  const camera = await findCamera(request.headers.get("authorization"), id, epoch);
  if (!camera) return turnedAway(401);
  if ((await countUse("segment", id)) > 0) return turnedAway(429);
  const isInit = name === "init.mp4";
  if (!isInit && camera.setup.timescale === 0) return turnedAway(409);
  const bytes = await readBody(request, MOST_BYTES);
  if (!bytes) return turnedAway(413);
  const key = keyOf(piece);
  try {
    if (!isInit) return await keepSegment(camera, Number.parseInt(name, 10), bytes, key);
    return camera.setup.timescale === 0 ? await keepInit(camera, bytes, key) : taken;
  } catch (error) {
    if (error instanceof Unfit) return turnedAway(422);
    throw error;
  }
}
