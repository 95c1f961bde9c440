import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";
import { liveNow, type RoomLaws } from "@/lib/platform/live-line";
import { answerLine } from "@/lib/platform/live-line/answer";
import type { Heard } from "@/lib/platform/live-line/browser/heard";
import { openLine } from "@/lib/platform/live-line/line";

type Ask = { rooms: string; since?: number; cookie?: string; headers?: Record<string, string> };

export type Listening = {
  status: number;
  heard: Heard[];
  isEnded: () => boolean;
  message: IncomingMessage;
  close: () => void;
};

/** A line behind a real socket, as the shop's own server answers it. */
export function serveLine(laws: RoomLaws) {
  const line = openLine(laws);
  const server = createServer((request, response) => void answerLine(line, request, response));
  server.listen(0, "127.0.0.1");
  afterAll(() => {
    line.close();
    server.closeAllConnections();
    server.close();
  });
  const listen = async ({ rooms, since, cookie = "", headers = {} }: Ask) => {
    const stand = since ?? (await liveNow());
    return new Promise<Listening>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const query = new URLSearchParams({ rooms, since: `${stand}` });
      const url = `http://127.0.0.1:${port}/rt/line?${query}`;
      const request = get(url, { headers: { cookie, ...headers } }, (message) => {
        const heard: Heard[] = [];
        let isEnded = false;
        let rest = "";
        message.setEncoding("utf8");
        message.on("data", (text: string) => {
          const parts = (rest + text).split("\n\n");
          rest = parts.pop() ?? "";
          for (const part of parts)
            for (const data of part.matchAll(/^data: (.*)$/gm))
              heard.push(JSON.parse(data[1] ?? ""));
        });
        const end = () => {
          isEnded = true;
        };
        message.on("close", end);
        message.on("error", end);
        resolve({
          status: message.statusCode ?? 0,
          heard,
          isEnded: () => isEnded,
          message,
          close: () => request.destroy(),
        });
      });
      request.on("error", reject);
    });
  };
  return { line, listen };
}
