import "server-only";
import Redis from "ioredis";
import { pool } from "@/lib/platform/db";
import type { Ear } from "@/lib/platform/ear";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

const CHANNEL = "live_line";

/** Only a bell: what was said stands in the table, so one that is lost is made good by the next. */
export type Bus = {
  ring: () => void;
  /** Hears by the connection that listens to Postgres anyhow, when the bus is Postgres. */
  ear: Ear | null;
};

function inMemory(hear: () => void): Bus {
  return { ring: hear, ear: null };
}

function byPostgres(hear: () => void): Bus {
  const ring = () => {
    pool
      .query("SELECT pg_notify($1, '')", [CHANNEL])
      .catch((error: Error) => log.warn({ error: error.message }, "bell not rung"));
  };
  return { ring, ear: { channel: CHANNEL, hear, connected: hear } };
}

function byRedis(url: string, hear: () => void): Bus {
  const connect = (options = {}) =>
    new Redis(url, options).on("error", ({ message }) =>
      log.warn({ error: message }, "bus is away"),
    );
  const speaker = connect();
  // What is asked while Redis is away is given up after a while: so it is asked each time that it is there.
  const listener = connect({ autoResubscribe: false }).on("message", hear);
  listener.on("ready", () => void listener.subscribe(CHANNEL).then(hear, () => undefined));
  const ring = () => void speaker.publish(CHANNEL, "").catch(() => undefined);
  return { ring, ear: null };
}

/** How processes tell each other that something was said: LIVE_BUS, else Redis where there is one, else Postgres. */
export function openBus(hear: () => void): Bus {
  const kind = env.LIVE_BUS ?? (env.REDIS_URL ? "redis" : "postgres");
  if (kind === "memory") return inMemory(hear);
  return kind === "redis" && env.REDIS_URL ? byRedis(env.REDIS_URL, hear) : byPostgres(hear);
}
