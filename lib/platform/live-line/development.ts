import "server-only";
import { credentialsIn, jarOf } from "@/lib/platform/auth";
import { offeredLine } from "./offer";
import { roomsIn } from "./room";

/** The line as an answer of Next's own, without the limits of the real one (./answer). */
export async function openForDevelopment({ url, headers, signal }: Request): Promise<Response> {
  const line = offeredLine();
  if (!line || process.env.NODE_ENV !== "development") return new Response(null, { status: 404 });
  const asked = new URL(url).searchParams;
  const rooms = roomsIn(asked.get("rooms") ?? "");
  const since = Number(headers.get("last-event-id") ?? asked.get("since") ?? 0);
  const credentials = await credentialsIn(jarOf(headers.get("cookie") ?? ""));
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const end = () => {
        if (!signal.aborted) controller.close();
      };
      const sink = { write: (bytes: Buffer) => controller.enqueue(bytes), end };
      const leave = await line.join({ credentials, rooms, since, sink });
      signal.addEventListener("abort", leave);
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}
