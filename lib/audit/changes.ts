import type { FieldChange } from "./index";

type Json = unknown;

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function plain(value: Json): FieldChange["after"] {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (Array.isArray(value)) return value.map((one) => String(plain(one) ?? "")).join(", ");
  return JSON.stringify(value);
}

const same = (left: Json, right: Json) => JSON.stringify(left) === JSON.stringify(right);

/** Ids and empty values tell a reader nothing. */
const isSaid = (field: string, before: Json, after: Json) =>
  !/(^id|Id)$/.test(field) && !(plain(before) === null && plain(after) === null);

/** What differs between the two snapshots of an action, field by field. */
export function changesOf(before: Json, after: Json): FieldChange[] {
  const [old, now] = [isRecord(before) ? before : {}, isRecord(after) ? after : {}];
  const wasThere = isRecord(before);
  return (
    [...new Set([...Object.keys(now), ...Object.keys(old)])]
      .filter((field) => isSaid(field, old[field], now[field]))
      // A snapshot of only what changed says nothing about the fields that it leaves out.
      .filter((field) => !wasThere || !isRecord(after) || field in now)
      .filter((field) => !same(old[field], now[field]))
      .map((field) => ({ field, before: plain(old[field]), after: plain(now[field]) }))
  );
}

const nameFields = ["Zh", "En"] as const;

/** The name a snapshot gives its thing, for what is no longer there. */
export function nameIn(snapshot: Json, language: "zh" | "en"): string {
  if (!isRecord(snapshot)) return "";
  const ends = language === "en" ? [...nameFields].reverse() : nameFields;
  const keys = ends.flatMap((end) => [`name${end}`, `title${end}`, `zone${end}`]);
  const found = keys
    .map((key) => snapshot[key])
    .find((value) => typeof value === "string" && value);
  return typeof found === "string" ? found : "";
}
