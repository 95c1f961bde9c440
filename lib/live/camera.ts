import "server-only";
import { db } from "@/lib/platform/db";
import { hashToken, isSame } from "@/lib/platform/ids";
import type { Setup } from "./read-init";

/** Who sends pictures, let in by its token. */
export type Camera = { id: string; epoch: number; tokenHash: string; setup: Setup };

/** The camera that a session has let in under this number, or null; its setup is empty until its header is there. */
export async function findCamera(
  authorization: string | null,
  id: string,
  epoch: number,
): Promise<Camera | null> {
  const [, token] = /^Bearer ([\w-]{10,60})$/.exec(authorization ?? "") ?? [];
  if (!token) return null;
  const session = await db.liveSession.findFirst({
    where: { id, status: "LIVE", epoch, hiddenAt: null },
    select: { tokenHash: true, epochs: { where: { epoch } } },
  });
  const tokenHash = hashToken(token);
  if (!session?.tokenHash || !isSame(session.tokenHash, tokenHash)) return null;
  const [setup = { videoTrack: 0, timescale: 0 }] = session.epochs;
  const { videoTrack, timescale } = setup;
  return { id, epoch, tokenHash, setup: { videoTrack, timescale } };
}
