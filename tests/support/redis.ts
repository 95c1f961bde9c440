import { Redis } from "ioredis";
import { findProgram, startEngine } from "./engine";

/** Where a real Redis is on this machine, or null. */
export const redisPath = findProgram("redis-server");

/** A Redis without a disk; `port` is the one it had before, when it shall come back. */
export const startRedis = (port?: number) =>
  startEngine({
    path: redisPath ?? "",
    args: (on) => ["--port", String(on), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    isReady: async (on) => {
      const client = new Redis(on, "127.0.0.1", { lazyConnect: true, retryStrategy: () => null });
      client.on("error", () => undefined);
      await client.connect();
      const answer = await client.ping();
      client.disconnect();
      return answer === "PONG";
    },
    ...(port && { port }),
  });
