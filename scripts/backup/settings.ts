import { Refusal } from "../shop/place";

const MOST = 7;

/** Where the backup lies, and where the shop's own media lie (null: in a bucket). */
export const folders = () => ({
  folder: process.env.BACKUP_DIR || ".data/backup",
  mediaFolder: process.env.S3_BUCKET ? null : process.env.STORAGE_DIR || ".data/storage",
});

/** The public key that backups are sealed for, and how many base backups are kept. */
export function readSealing() {
  const recipient = process.env.BACKUP_RECIPIENT;
  if (!recipient)
    throw new Refusal(
      "BACKUP_RECIPIENT is not set: `npm run backup -- --new-key` makes a pair of keys and says what to do with them.",
    );
  const most = Number(process.env.BACKUP_KEEP || MOST);
  if (!Number.isInteger(most) || most < 1) throw new Refusal("BACKUP_KEEP is no number from 1 on.");
  return { recipient, most };
}

/** The secret key; it is asked for only when something is restored. */
export function readSecretKey() {
  const key = process.env.BACKUP_KEY;
  if (!key) throw new Refusal("BACKUP_KEY is not set: give the secret key of this backup.");
  return key;
}

/** A moment as somebody types it, such as 2026-12-01T09:00+08:00; null when none is given. */
export function readMoment(text: string | undefined) {
  if (text === undefined) return null;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()) || !/[Z+]|-\d\d:\d\d$/.test(text))
    throw new Refusal(`${text} is no moment; write it with its zone: 2026-12-01T09:00+08:00`);
  return moment;
}
