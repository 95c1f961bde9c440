const KEY = "searched";
const MOST = 10;

/** What was searched in this browser, newest first; empty where storage is refused. */
export function readHistory(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function remember(q: string) {
  write([q, ...readHistory().filter((one) => one !== q)].slice(0, MOST));
}

export const forgetAll = () => write([]);

function write(history: string[]) {
  try {
    localStorage.setItem(KEY, JSON.stringify(history));
  } catch {
    // A private window keeps nothing; searching works all the same.
  }
}
