import { Agent, type IncomingMessage, request } from "node:http";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export type Answer = { status: number; text: string; cookies: string[] };

const open = (url: string, headers: Record<string, string>, body: string | undefined) =>
  new Promise<IncomingMessage>((answer, failed) => {
    const sent = { "accept-encoding": "gzip", ...headers };
    request(url, { agent, method: body === undefined ? "GET" : "POST", headers: sent }, answer)
      .on("error", failed)
      .end(body);
  });

/** The bytes of an answer as they came, by gzip. */
export async function sendPacked(url: string) {
  const answer = await open(url, {}, undefined);
  return { headers: answer.headers, bytes: await buffer(answer) };
}

/** One request as a browser sends it, for less of the two processors than `fetch` takes from the shop. */
export async function send(
  url: string,
  headers: Record<string, string>,
  body?: string,
): Promise<Answer> {
  const answer = await open(url, headers, body);
  const bytes = await buffer(answer);
  const isPacked = answer.headers["content-encoding"] === "gzip";
  return {
    status: answer.statusCode ?? 0,
    text: (isPacked ? gunzipSync(bytes) : bytes).toString(),
    cookies: answer.headers["set-cookie"] ?? [],
  };
}
