import { hasLostDigits } from "@/lib/platform/sheets/digits";
import { carrierNamed, normaliseWaybill, rivalCarrier, suggestCarriers } from "@/lib/shipping";

/** Why a line is left alone, before anybody is asked. */
export type LineFault =
  | "NO_ORDER_NUMBER"
  | "DIGITS_LOST"
  | "NO_WAYBILL"
  | "NO_CARRIER"
  | "UNKNOWN_CARRIER"
  | "OTHER_CARRIER"
  | "TWICE_SAME"
  | "TWICE_ORDER"
  | "TWICE_WAYBILL";

/** A row of a table that should send a parcel. */
export type TableLine = {
  /** As table programs count them. */
  row: number;
  number: string;
  waybill: string;
  carrierCode: string;
  fault: LineFault | null;
};

/** The cells of a row that say something; "" where one is empty. */
export type Said = { row: number; order: string; waybill: string; carrier: string };

/** Order numbers in a text; their form is ours alone. */
export const numbersIn = (text: string) => [
  ...new Set(
    text
      .normalize("NFKC")
      .toUpperCase()
      .match(/(?<![A-Z0-9])D\d{12}(?!\d)/g),
  ),
];

function faultOf(line: Omit<TableLine, "fault">, said: Said): LineFault | null {
  if (line.number === "") return "NO_ORDER_NUMBER";
  if (hasLostDigits(said.waybill)) return "DIGITS_LOST";
  if (normaliseWaybill(line.waybill).length < 4) return "NO_WAYBILL";
  if (line.carrierCode === "") return said.carrier === "" ? "NO_CARRIER" : "UNKNOWN_CARRIER";
  return rivalCarrier(line.waybill, line.carrierCode) ? "OTHER_CARRIER" : null;
}

/** Nobody looks at a guess among a hundred lines: a number that could be two carriers' says none. */
function carrierOf({ waybill, carrier }: Said, chosen: string): string {
  if (carrier !== "") return carrierNamed(carrier) ?? "";
  const [only, ...others] = suggestCarriers(waybill);
  return chosen || (only && others.length === 0 ? only : "");
}

/** What a row wants, and what is wrong with it by itself; `chosen` carries it if it names nobody. */
export function toLine(said: Said, chosen: string): TableLine {
  const [number = "", ...others] = numbersIn(said.order);
  const line = {
    row: said.row,
    number: others.length > 0 ? "" : number,
    waybill: hasLostDigits(said.waybill)
      ? said.waybill
      : normaliseWaybill(said.waybill) || said.waybill,
    carrierCode: carrierOf(said, chosen),
  };
  return { ...line, fault: faultOf(line, said) };
}

const parcelOf = ({ carrierCode, waybill }: TableLine) => `${carrierCode} ${waybill}`;

function countBy(lines: readonly TableLine[], keyOf: (line: TableLine) => string) {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return (line: TableLine) => counts.get(keyOf(line)) ?? 0;
}

/** Marks what a table says twice: the same again where it comes again, what contradicts itself everywhere. */
export function markTwice(lines: readonly TableLine[]): TableLine[] {
  const seen = new Set<string>();
  const fresh = lines.map((line): TableLine => {
    const key = `${line.number} ${parcelOf(line)}`;
    if (line.fault) return line;
    if (seen.has(key)) return { ...line, fault: "TWICE_SAME" };
    seen.add(key);
    return line;
  });
  const sound = fresh.filter(({ fault }) => fault === null);
  const ofOrder = countBy(sound, ({ number }) => number);
  const ofParcel = countBy(sound, parcelOf);
  return fresh.map((line): TableLine => {
    if (line.fault) return line;
    if (ofOrder(line) > 1) return { ...line, fault: "TWICE_ORDER" };
    return ofParcel(line) > 1 ? { ...line, fault: "TWICE_WAYBILL" } : line;
  });
}
