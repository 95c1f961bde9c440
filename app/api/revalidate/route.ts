import { timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { z } from "zod";
import { readBody } from "@/lib/platform/body";
import { signTags } from "@/lib/platform/cache/listener";

const tags = z.array(z.string().max(256)).max(500);

const MOST_BYTES = 256 * 1024;

const same = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Only for this process itself: see lib/platform/cache/listener. */
export async function POST(request: Request) {
  const body = `${await readBody(request, MOST_BYTES)}`;
  if (!same(request.headers.get("x-signature") ?? "", signTags(body))) {
    return new Response(null, { status: 404 });
  }
  for (const tag of tags.parse(JSON.parse(body))) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
