import type pg from "pg";
import { parseLsn, segmentName, segmentStart } from "./positions";

/** The slot for which the server keeps its log until it lies in the backup. */
export const SLOT = "chushan_backup";

const firstRow = async (client: pg.Client, command: string): Promise<Record<string, string>> =>
  (await client.query(command)).rows[0] ?? {};

/** The timeline of the server's log, and the segment that is written now. */
export async function readLogState(client: pg.Client) {
  const { timeline: id, xlogpos = "" } = await firstRow(client, "IDENTIFY_SYSTEM");
  const { wal_segment_size: size } = await firstRow(client, "SHOW wal_segment_size");
  if (size !== "16MB") throw new Error(`A log in segments of ${size} can't be kept; 16MB can.`);
  const timeline = Number(id);
  return { timeline, segment: segmentName(timeline, parseLsn(xlogpos)) };
}

/**
 * From where the slot still has the log, in whole segments. A slot that is new, or whose log the server
 * has given up because nobody came for it, begins now: what lies before needs another base backup.
 */
export async function openSlot(client: pg.Client) {
  const read = () => firstRow(client, `READ_REPLICATION_SLOT ${SLOT}`);
  const before = await read();
  const isNew = !before.restart_lsn;
  if (isNew && before.slot_type) await client.query(`DROP_REPLICATION_SLOT ${SLOT}`);
  if (isNew) await client.query(`CREATE_REPLICATION_SLOT ${SLOT} PHYSICAL RESERVE_WAL`);
  const { restart_lsn: from = "" } = isNew ? await read() : before;
  return { from: segmentStart(parseLsn(from)), isNew };
}
