import "server-only";
import { request as plain } from "node:http";
import { request as secure } from "node:https";
import { InsideAddress, lookupOutside } from "./address";

const LONGEST_MS = 5_000;

export type Told = { status: number } | { problem: "NO_ANSWER" | "INSIDE" };

type Message = { url: URL; headers: Record<string, string>; body: string; isLive: boolean };

/** Sends it once and tells the status. No redirect is followed, and nothing of the answer is read. */
export const post = ({ url, headers, body, isLive }: Message): Promise<Told> =>
  new Promise((settle) => {
    const request = (url.protocol === "https:" ? secure : plain)(url, {
      method: "POST",
      headers: { ...headers, "content-length": Buffer.byteLength(body) },
      signal: AbortSignal.timeout(LONGEST_MS),
      agent: false,
      ...(isLive && { lookup: lookupOutside }),
    });
    request.on("response", (answer) => {
      settle({ status: answer.statusCode ?? 0 });
      answer.destroy();
    });
    request.on("error", (error) =>
      settle({ problem: error instanceof InsideAddress ? "INSIDE" : "NO_ANSWER" }),
    );
    request.end(body);
  });
