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

/** Capitals and digits only, from what was typed, pasted or scanned. */
export const normaliseWaybill = (text: string): string =>
  text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");

/** Whether it could be any carrier's number: 8 to 24 capitals and digits, six of them digits. */
export function isPlausibleWaybill(text: string): boolean {
  const waybill = normaliseWaybill(text);
  const digits = waybill.replace(/\D/g, "").length;
  return waybill.length >= 8 && waybill.length <= 24 && digits >= 6;
}

/** Carriers that number their parcels like this, likeliest first; empty when none is known to. */
export function suggestCarriers(text: string): CarrierCode[] {
  const waybill = normaliseWaybill(text);
  return PATTERNS.filter(([, pattern]) => pattern.test(waybill)).map(([code]) => code);
}
