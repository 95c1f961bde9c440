import { read } from "@/lib/platform/storage";

const TYPES: Record<string, string> = { webp: "image/webp", webm: "audio/webm", mp4: "audio/mp4" };

type Props = { params: Promise<{ key: string[] }> };

/** Stored pictures and voices; names are random and never reused, so browsers keep them for ever. */
export async function GET(_request: Request, { params }: Props) {
  const key = (await params).key.join("/");
  const type = TYPES[key.split(".").at(-1) ?? ""];
  const bytes = type ? await read(key) : null;
  if (!type || !bytes) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": type,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "sandbox; default-src 'none'",
    },
  });
}
