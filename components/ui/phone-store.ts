import { type IDBPDatabase, openDB } from "idb";

const NOTES = "notes";
let opened: Promise<IDBPDatabase> | null = null;

const open = () => {
  opened ??= openDB("chushan", 1, { upgrade: (db) => void db.createObjectStore(NOTES) });
  return opened;
};

/** What waits in this browser under a key; undefined too where a browser keeps nothing (private mode). */
export async function readNote<Note>(key: string): Promise<Note | undefined> {
  try {
    return await (await open()).get(NOTES, key);
  } catch {
    return undefined;
  }
}

/** All that waits under keys with this beginning. */
export async function listNotes<Note>(prefix: string): Promise<Note[]> {
  return (await open()).getAll(NOTES, IDBKeyRange.bound(prefix, `${prefix}\uffff`));
}

/** Replaces what waits under a key, undefined forgets it; of two windows neither undoes the other's. */
export async function changeNote<Note>(
  key: string,
  change: (before: Note | undefined) => Note | undefined,
): Promise<void> {
  const { store, done } = (await open()).transaction(NOTES, "readwrite");
  const note = change(await store.get(key));
  await (note === undefined ? store.delete(key) : store.put(note, key));
  await done;
}
