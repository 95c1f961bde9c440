/** Days after which a buyer who has not come is reminded, and after which the parcel goes back. */
export const REMIND_AFTER = [1, 3] as const;
export const BACK_AFTER = 7;

/** What the station scans from a buyer's page: the order's number and its six digits. */
export const shownAs = (number: string, code: string) => `${number} ${code}`;

/** A scanner may leave out the space between them. */
const SHOWN = /^(D\d{12})\s*(\d{6})$/i;

/** What was scanned or typed, and the code with it where the buyer's page was scanned. */
export function readShown(text: string): { scan: string; code: string } {
  const [, scan, code] = SHOWN.exec(text.trim()) ?? [];
  return scan && code ? { scan, code } : { scan: text.trim(), code: "" };
}

export const collectionTabs = ["coming", "ready", "done"] as const;
export type CollectionTab = (typeof collectionTabs)[number];
