import "server-only";
import { Client } from "pg";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";

export type Ear = {
  channel: string;
  hear: (payload: string) => void;
  /** The connection is there (again): what was said before is not known. */
  connected: () => void;
};

const RETRY_MS = 1_000;

/** Hears what Postgres says on these channels, by one connection that comes back when it is lost. */
export async function listen(ears: readonly Ear[]) {
  const client = new Client({ connectionString: env.DATABASE_URL, keepAlive: true });
  client.once("end", () => setTimeout(() => void listen(ears), RETRY_MS));
  client.on("error", (error) => log.warn({ error: error.message }, "database ear lost"));
  client.on("notification", ({ channel, payload = "" }) => {
    for (const ear of ears) if (ear.channel === channel) ear.hear(payload);
  });
  try {
    await client.connect();
    for (const { channel } of ears) await client.query(`LISTEN ${channel}`);
    for (const { connected } of ears) connected();
  } catch (error) {
    log.warn({ err: error }, "database ear cannot connect");
  }
}
