import "server-only";
import { read } from "@/lib/platform/storage";
import { isFilm } from "./index";

const TYPES: Record<string, string> = {
  avif: "image/avif",
  webp: "image/webp",
  webm: "audio/webm",
  mp4: "audio/mp4",
  ogg: "audio/ogg",
  wav: "audio/wav",
  pdf: "application/pdf",
};

/** First and last byte asked for; null for the whole, "none" for what is not there. */
function rangeOf(header: string | null, size: number) {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  if (!asked) return null;
  const [, from = "", to = ""] = asked;
  if (from === "" && to === "") return null;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(size - 1, Number(to));
  return first > last ? ("none" as const) : { first, last };
}

const typeOf = (key: string) =>
  TYPES[key.split(".").at(-1) ?? ""]?.replace("audio", isFilm(key) ? "video" : "audio");

/** A file and its type. Not every picture has an AVIF form; then its WebP is what there is. */
async function find(key: string) {
  const others = key.endsWith(".avif") ? [key.replace(/avif$/, "webp")] : [];
  for (const name of [key, ...others]) {
    const type = typeOf(name);
    const bytes = type ? await read(name) : null;
    if (type && bytes) return { type, bytes };
  }
  return null;
}

/** What is stored under a name, whole or the piece asked for; null where nothing is. */
export async function answerFile(
  name: string,
  request: Request,
  cacheControl: string,
): Promise<Response | null> {
  const found = await find(name);
  if (!found) return null;
  const { type, bytes } = found;
  const headers = {
    "Content-Type": type,
    ...(type.startsWith("image/") && { Vary: "Accept" }),
    // Taken home, not shown here: what we have not made ourselves opens in no page of ours.
    ...(type === "application/pdf" && { "Content-Disposition": "attachment" }),
    "Cache-Control": cacheControl,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Accept-Ranges": "bytes",
  };
  // Phones play a sound only if they may ask for pieces of it.
  const range = rangeOf(request.headers.get("range"), bytes.length);
  if (!range) return new Response(new Uint8Array(bytes), { headers });
  if (range === "none") {
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${bytes.length}` },
    });
  }
  return new Response(new Uint8Array(bytes.subarray(range.first, range.last + 1)), {
    status: 206,
    headers: { ...headers, "Content-Range": `bytes ${range.first}-${range.last}/${bytes.length}` },
  });
}
