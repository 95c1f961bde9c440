import "server-only";
import { createHash } from "node:crypto";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { countUse } from "@/lib/platform/rate-limit";
import { fail, ok, type Result } from "@/lib/platform/result";
import { words } from "@/lib/platform/words";
import type { Columns } from "./fields";
import { columnsSchema } from "./forms";
import { keepFile, type Received } from "./keep-file";
import { madeAtOf } from "./made-at";
import { reachedByAny } from "./reach";
import { readApart } from "./read/read-apart";

const MOST_MB = 400;
const MOST = MOST_MB * 1024 * 1024;
const LONGEST_NAME = 80;

type Code =
  | "TABLE_TOO_OLD"
  | "NOT_A_TABLE"
  | "EXCEL_TOO_LARGE"
  | "FOREIGN_ORIGIN"
  | "SIGN_IN_FIRST"
  | "TOO_MANY_REQUESTS"
  | "INVALID_INPUT"
  | "NOT_FOUND"
  | "EXPORT_TOO_LARGE"
  | "FILE_DAMAGED"
  | "FILES_BUSY"
  | "STORE_CLOSED"
  | "NO_ROWS";

type Sent = { name: string; touchedAt: Date; columns: Columns | null };

function askedIn(request: Request): Sent | null {
  const asked = new URL(request.url).searchParams;
  const name = words(LONGEST_NAME).safeParse((asked.get("name") ?? "").slice(0, LONGEST_NAME));
  const touchedAt = new Date(Number(asked.get("touched") ?? Date.now()));
  const given = asked.get("columns");
  if (!name.success || Number.isNaN(touchedAt.getTime())) return null;
  if (!given) return { name: name.data, touchedAt, columns: null };
  try {
    const columns = columnsSchema.safeParse(JSON.parse(given));
    return columns.success ? { name: name.data, touchedAt, columns: columns.data } : null;
  } catch {
    return null;
  }
}

class TooLarge extends Error {}

/** What came in, counted and summed while it is handed on. */
function measured(request: Request) {
  const hash = createHash("sha256");
  let size = 0;
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const reader = request.body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.length;
      if (size > MOST) throw new TooLarge();
      hash.update(value);
      yield value;
    }
  }
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  const isWhole = () => size > 0 && (Number.isNaN(length) || length === size);
  return { bytes: bytes(), isWhole, checksum: () => hash.digest("hex").slice(0, 32) };
}

type Store = NonNullable<Awaited<ReturnType<typeof findStore>>>;

const findStore = (viewer: Viewer, id: string) =>
  db.store.findFirst({
    where: { id, ...reachedByAny(viewer) },
    select: { id: true, platform: true, columns: true, closedAt: true },
  });

async function receive(viewer: { userId: string }, request: Request, store: Store, sent: Sent) {
  const { name, touchedAt } = sent;
  const made = { storeId: store.id, byId: viewer.userId, name, madeAt: madeAtOf(name, touchedAt) };
  const asked = { platform: store.platform, known: sent.columns ?? (store.columns as Columns) };
  return keepFile<Code>(made, async (hear) => {
    const { bytes, isWhole, checksum } = measured(request);
    try {
      if (!(await readApart(bytes, asked, hear))) return fail("FILES_BUSY");
      return isWhole() ? ok(checksum()) : fail("FILE_DAMAGED");
    } catch (error) {
      if (error instanceof TooLarge) return fail("EXPORT_TOO_LARGE", { detail: { most: MOST_MB } });
      // Whoever sent it went away in the middle.
      return fail("FILE_DAMAGED");
    }
  });
}

/**
 * Takes the raw body of POST /api/stores/:id/files: reads it while it comes in and keeps its rows beside the
 * file, without what tells who bought. Nothing counts before the file is taken. `?name=`, `touched=` (ms) and,
 * chosen by hand, `columns=`. What is cut in the middle leaves nothing.
 */
export async function receiveStoreFile(
  viewer: Viewer,
  request: Request,
  storeId: string,
): Promise<Result<Received, Code>> {
  if (request.headers.get("origin") !== env.publicOrigin) return fail("FOREIGN_ORIGIN");
  if (viewer.kind !== "user") return fail("SIGN_IN_FIRST");
  const store = await findStore(viewer, storeId);
  if (!store) return fail("NOT_FOUND");
  if (store.closedAt) return fail("STORE_CLOSED");
  const sent = askedIn(request);
  if (!sent) return fail("INVALID_INPUT");
  const wait = await countUse("upload", viewer.userId);
  if (wait > 0) return fail("TOO_MANY_REQUESTS", { detail: { seconds: wait } });
  return receive(viewer, request, store, sent);
}
