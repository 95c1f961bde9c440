/** What a tab keeps over a refresh. Private windows may refuse storage; then a refresh starts anew. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The texts of what was kept; whatever else lies in it is left out. */
export const texts = (value: unknown): Record<string, string> =>
  isRecord(value)
    ? Object.fromEntries(
        Object.entries(value).filter(
          (entry): entry is [string, string] => typeof entry[1] === "string",
        ),
      )
    : {};

/** What was kept under a name; null when there is nothing, or nothing that can be read. */
export function recall(name: string): Record<string, unknown> | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? "null");
    return isRecord(kept) ? kept : null;
  } catch {
    return null;
  }
}

export function keep(name: string, value: object) {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // As said above.
  }
}

export function forget(name: string) {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // As said above.
  }
}
