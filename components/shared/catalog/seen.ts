const KEY = "seen";
const MOST = 13;

/** Goods that were looked at in this browser, the newest first; nobody else ever hears of them. */
export function readSeen(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export const rememberSeen = (slug: string) =>
  write([slug, ...readSeen().filter((one) => one !== slug)].slice(0, MOST));

export const forgetSeen = () => write([]);

function write(slugs: string[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(slugs));
  } catch {
    // A private window keeps nothing; looking works all the same.
  }
}
