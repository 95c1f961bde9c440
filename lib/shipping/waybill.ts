/** The keys of the carriers table. */
export type CarrierCode = "SF" | "YTO" | "ZTO" | "STO" | "YUNDA" | "JD" | "EMS" | "JT";

// Ranges move, overlap and carriers merge: good for a suggestion, never for a refusal.
const PATTERNS: readonly (readonly [CarrierCode, RegExp])[] = [
  ["SF", /^SF[A-Z0-9]\d{12}$/],
  ["YTO", /^YT\d{13}$/],
  ["JT", /^JT\d{13}$/],
  ["JD", /^JD[A-Z0-9]{2}\d{11}$/],
  ["ZTO", /^7[3-68]\d{12}$/],
  ["STO", /^(77|43)\d{12,15}$/],
  ["YUNDA", /^([34]\d{14}|5\d{12})$/],
  ["EMS", /^([981]\d{12}|P[A-Z]\d{11}|[A-Z]{2}\d{9}[A-Z]{2})$/],
];

const isKnown = (waybill: string) => PATTERNS.some(([, pattern]) => pattern.test(waybill));

const isLikely = (token: string) =>
  token.length >= 8 && token.length <= 24 && token.replace(/\D/g, "").length >= 6;

const isPhone = (token: string) => /^1[3-9]\d{9}$/.test(token);

/** Words in a row that only spaces and hyphens part, and all that can be read as one of them. */
const joins = (words: readonly string[]): string[] =>
  words.flatMap((_, from) =>
    words.slice(from + 1).map((_, more) => words.slice(from, from + more + 2).join("")),
  );

const only = (found: readonly string[]): string | null => {
  const [one, ...others] = new Set(found);
  return one !== undefined && others.length === 0 ? one : null;
};

/** Without those that are a part of another: SF1385628716739 holds a number of EMS. */
const longest = (found: readonly string[]) =>
  found.filter((one) => !found.some((other) => other !== one && other.includes(one)));

const MOST_WORDS = 12;

/**
 * The number in what was typed, pasted or scanned, in capitals and digits: a carrier's own form before
 * anything that could be one, whole words before words joined. "" when there is none, or more than one.
 */
export function normaliseWaybill(text: string): string {
  const clean = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\p{Cf}/gu, "");
  const rows = (clean.match(/[A-Z0-9]+(?:[ \t-]+[A-Z0-9]+)*/g) ?? []).map((row) =>
    row.split(/[ \t-]+/).slice(0, MOST_WORDS),
  );
  const words = rows.flat();
  const known = words.filter(isKnown);
  if (known.length > 0) return only(known) ?? "";
  const joined = longest(rows.flatMap(joins).filter(isKnown));
  const likely = words.filter(isLikely);
  const numbers = likely.filter((word) => !isPhone(word));
  if (likely.length === 0 && joined.length > 0) return only(joined) ?? "";
  if (likely.length > 0) return only(numbers.length > 0 ? numbers : likely) ?? "";
  return rows.length === 1 ? words.join("") : "";
}

/** What a parcel is called until its carrier's number is known: the order's number and a P with its place. */
export const ownNumber = (orderNumber: string, index: number) => `${orderNumber}P${index + 1}`;

export const isOwnNumber = (waybill: string) => /^D\d{12}P\d+$/.test(waybill);

/** Whether it looks like any carrier's number; what doesn't is said, and never refused. */
export const isPlausibleWaybill = (text: string): boolean => isKnown(normaliseWaybill(text));

/** Carriers that number their parcels like this, likeliest first; empty when none is known to. */
export function suggestCarriers(text: string): CarrierCode[] {
  const waybill = normaliseWaybill(text);
  return PATTERNS.filter(([, pattern]) => pattern.test(waybill)).map(([code]) => code);
}

/** The carrier that a number belongs to by its looks, where it isn't the one that is named. */
export function rivalCarrier(text: string, carrierCode: string): CarrierCode | null {
  const suggested = suggestCarriers(text);
  return suggested.some((code) => code === carrierCode) ? null : (suggested[0] ?? null);
}
