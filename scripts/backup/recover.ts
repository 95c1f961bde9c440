import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { type Options, startPostgres } from "../database/postgres";
import { type Source, unpack } from "./unpack";

const isShortOfTarget = (error: unknown) => /before configured recovery target/.test(String(error));

/** As PostgreSQL reads a moment in its settings. */
const momentOf = (at: Date) => at.toISOString().replace("T", " ").replace("Z", "+00");

/** Lets this machine in without a password: the old one may be unknown here. */
const TRUST = "host all all 127.0.0.1/32 trust\nhost all all ::1/128 trust\n";

/** Replays the log until a moment (null: to its end); null when the log ends before that moment. */
async function replay(cluster: Options, log: string, until: Date | null) {
  const trust = join(log, "pg_hba.conf");
  await writeFile(trust, TRUST);
  await writeFile(join(cluster.dataDir, "recovery.signal"), "");
  const settings = {
    hba_file: trust,
    hot_standby: "off",
    restore_command: `cp "${log}/%f" "%p"`,
    recovery_target_timeline: "current",
    recovery_target_action: "promote",
    ...(until && { recovery_target_time: momentOf(until) }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  try {
    return await startPostgres({ ...cluster, flags });
  } catch (error) {
    if (until && isShortOfTarget(error)) return null;
    throw error;
  }
}

/** Gives the owner of the cluster this machine's password; returns the moment of the last change. */
async function takeOver(url: string, password: string): Promise<Date | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`ALTER ROLE postgres PASSWORD ${client.escapeLiteral(password)}`);
    const { rows } = await client.query("SELECT pg_last_xact_replay_timestamp() AS at");
    return rows[0].at;
  } finally {
    await client.end();
  }
}

/**
 * Makes the data folder of `cluster`, which must not exist, as the backup knew it at `until` (null: as
 * late as it knows). Leaves the cluster stopped; returns the moment of the last change that came from
 * the log, or null when there was none after the base backup.
 */
export async function recover(source: Source, cluster: Options, until: Date | null) {
  const log = await unpack(source, cluster);
  const server = (await replay(cluster, log, until)) ?? (await replay(cluster, log, null));
  if (!server) throw new Error("The backup could not be replayed.");
  try {
    return await takeOver(server.url("postgres"), cluster.password);
  } finally {
    await server.stop();
    await rm(log, { recursive: true });
  }
}
