import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { credentialsIn, jarOf } from "@/lib/platform/auth";
import { log } from "@/lib/platform/log";
import type { Sink } from "./audience";
import type { Line } from "./line";
import { roomsIn } from "./room";

/** Who does not read this much of what is said is not waited for; they come back and are told what they missed. */
const MOST_WAITING_BYTES = 64 * 1024;
const MOST_LISTENERS = 10_000;

/** `connection: close` makes the answer plain bytes to its end: no chunk around each word. */
const HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store, no-transform",
  "x-accel-buffering": "no",
  "x-content-type-options": "nosniff",
  connection: "close",
};

function sinkOf({ socket }: ServerResponse): Sink {
  return {
    write(bytes) {
      if (!socket || socket.destroyed) return;
      if (socket.writableLength > MOST_WAITING_BYTES) socket.destroy();
      else socket.write(bytes);
    },
    end: () => void socket?.end(),
  };
}

const sinceOf = (header: string | undefined, asked: string | null) => {
  const id = Number(header ?? asked ?? "");
  return (header ?? asked) && Number.isSafeInteger(id) && id >= 0 ? id : null;
};

function refuse(response: ServerResponse, status: number) {
  response.writeHead(status, { "cache-control": "no-store" });
  response.end();
}

/**
 * Answers `GET /rt/line?rooms=order:D1,shop:2&since=7` with events until the browser leaves. Only for our own
 * pages: 403 to others, 400 without a room, 503 when too many listen here.
 */
export async function answerLine(line: Line, request: IncomingMessage, response: ServerResponse) {
  const { headers, method, url = "" } = request;
  const asked = new URL(url, "http://localhost").searchParams;
  const rooms = roomsIn(asked.get("rooms") ?? "");
  if (method !== "GET") return refuse(response, 405);
  if (headers["sec-fetch-site"] !== undefined && headers["sec-fetch-site"] !== "same-origin")
    return refuse(response, 403);
  if (rooms.length === 0) return refuse(response, 400);
  if (line.size() >= MOST_LISTENERS) return refuse(response, 503);

  const credentials = await credentialsIn(jarOf(headers.cookie ?? ""));
  if (response.destroyed) return;
  response.useChunkedEncodingByDefault = false;
  response.writeHead(200, HEADERS);
  response.flushHeaders();
  const { socket } = response;
  const since = sinceOf(headers["last-event-id"]?.toString(), asked.get("since"));
  try {
    const leave = await line.join({ credentials, rooms, since, sink: sinkOf(response) });
    if (!socket || socket.destroyed) return leave();
    socket.once("close", leave);
  } catch (error) {
    log.warn({ err: error }, "nobody let in to the line");
    socket?.destroy();
  }
}
