import "server-only";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { read } from "@/lib/platform/storage";
import { noteViewer } from "./audience";
import { keepHot } from "./hot";
import { keyOf, type Piece } from "./keys";
import { listOnAir } from "./on-air";
import { livePlaylist, replayPlaylist } from "./playlist";
import { receivePiece } from "./receive";
import { ring, segmentSelect, standingAfter, standingOf } from "./window";

const HOLD_MS = 5_000;
const OLDEST_MS = 2_000;
const hot = keepHot(64 * 1024 * 1024);

const FOR_EVER = "public, max-age=31536000, immutable";
const PLAYLIST = "application/vnd.apple.mpegurl";

function answer(status: number, body: BodyInit | null = null, headers: HeadersInit = {}) {
  const common = { "Cache-Control": "no-store", "Content-Security-Policy": "default-src 'none'" };
  return new Response(body, { status, headers: { ...common, ...headers } });
}

const pieceHeaders = { "Content-Type": "video/mp4", "Cache-Control": FOR_EVER };

async function answerPiece(piece: Piece) {
  if (!(await standingOf(piece.id, OLDEST_MS))) return answer(404);
  const key = keyOf(piece);
  const bytes = hot.get(key) ?? (await read(key));
  if (!bytes) return answer(404);
  hot.put(key, Buffer.from(bytes));
  return answer(200, new Uint8Array(bytes), pieceHeaders);
}

async function answerPlaylist(id: string, asked: URLSearchParams) {
  const wanted = /^\d{1,7}$/.exec(asked.get("_HLS_msn") ?? "0")?.[0];
  if (wanted === undefined) return answer(400);
  const standing = await standingAfter(id, Number(wanted), HOLD_MS);
  if (!standing || standing.status === "SCHEDULED") return answer(404);
  noteViewer(id, asked.get("v"));
  // Players give up at once on what is not found, and come back to who is busy.
  if (standing.count === 0) return answer(503, null, { "Retry-After": "1" });
  if (standing.status === "LIVE")
    return answer(200, livePlaylist(standing.segments, standing.passed), {
      "Content-Type": PLAYLIST,
    });
  const segments = await db.liveSegment.findMany({
    where: { sessionId: id },
    orderBy: { msn: "asc" },
    select: segmentSelect,
  });
  return answer(200, replayPlaylist(segments), { "Content-Type": PLAYLIST });
}

async function answerPut(request: Request, piece: Piece) {
  const { status, piece: bytes } = await receivePiece(request, piece);
  if (bytes) hot.put(keyOf(piece), bytes);
  if (bytes) ring(piece.id);
  return answer(status);
}

const ID = "[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}";
const PIECE = new RegExp(`^/live/(${ID})/e(\\d{1,6})/(init\\.mp4|\\d{1,7}\\.m4s)$`);
const LIST = new RegExp(`^/live/(${ID})/index\\.m3u8$`);

async function route(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const isRead = request.method === "GET" || request.method === "HEAD";
  const [, id = "", epoch, name = ""] = PIECE.exec(pathname) ?? [];
  const piece = { id, epoch: Number(epoch), name };
  if (request.method === "PUT") return id ? answerPut(request, piece) : answer(404);
  if (!isRead) return answer(405);
  if (id) return answerPiece(piece);
  const [, listed] = LIST.exec(pathname) ?? [];
  if (listed) return answerPlaylist(listed, searchParams);
  if (pathname === "/live/now") return Response.json(await listOnAir());
  return answer(404);
}

/**
 * Answers what is asked under /live: pieces of film taken in and given out, playlists that wait for the next
 * piece, and who is on the air now. It knows no framework, so that the shop's server can ask it before Next.
 */
export async function handleLive(request: Request): Promise<Response> {
  try {
    return await route(request);
  } catch (err) {
    log.error({ err }, "film not answered");
    return answer(500);
  }
}
