import "server-only";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Told } from "@/lib/platform/route";
import { withBody } from "./with-body";

const pack = promisify(gzip);

/** Packing something shorter costs more than it saves. */
const LEAST_BYTES = 1_024;

type Written = { text: string; etag: string | null; packed: () => Promise<Buffer> };

const written = new WeakMap<Told, Written>();

const isKept = ({ status, cache }: Told) => status === 200 && cache.startsWith("public");

function write(answer: Told): Written {
  const text = JSON.stringify(answer.data);
  const etag = isKept(answer) ? `W/"${createHash("sha1").update(text).digest("base64url")}"` : null;
  let packing: Promise<Buffer> | undefined;
  const packed = () => {
    packing ??= pack(text);
    return packing;
  };
  return { text, etag, packed };
}

function writtenOf(answer: Told): Written {
  const known = written.get(answer) ?? write(answer);
  written.set(answer, known);
  return known;
}

const takesGzip = ({ headers }: Request) =>
  /\bgzip\b(?!\s*;\s*q=0(?![.\d]*[1-9]))/.test(headers.get("accept-encoding") ?? "");

/** The answer in the form that this browser takes, or 304 where its own is still good. */
export async function send(request: Request, answer: Told, mayPack = true): Promise<Response> {
  const { status, cache } = answer;
  const { text, etag, packed } = writtenOf(answer);
  const headers: Record<string, string> = { "Cache-Control": cache };
  if (etag) headers.ETag = etag;
  if (etag && request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers });
  headers["Content-Type"] = "application/json";
  if (text.length < LEAST_BYTES) return withBody(text, { status, headers });
  headers.Vary = "Accept-Encoding";
  if (!mayPack || !takesGzip(request)) return withBody(text, { status, headers });
  headers["Content-Encoding"] = "gzip";
  return withBody(await packed(), { status, headers });
}

/** A table is written while it is read, and so packed on its way. */
export function packedOnItsWay(request: Request, answer: Response): Response {
  const isTable = answer.headers.get("content-type")?.startsWith("text/csv");
  if (!isTable || !answer.body || !takesGzip(request)) return answer;
  answer.headers.set("Content-Encoding", "gzip");
  answer.headers.set("Vary", "Accept-Encoding");
  const { status, headers, body } = answer;
  return new Response(body.pipeThrough(new CompressionStream("gzip")), { status, headers });
}
