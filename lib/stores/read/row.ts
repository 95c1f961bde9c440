import type { Columns, Field } from "../fields";
import type { RowFault } from "../index";
import {
  fenOf,
  isPaidBack,
  lineOf,
  momentOf,
  numberOf,
  provinceOf,
  stateOf,
  unitsOf,
} from "./cells";

/** What is kept of a row of a file: nothing of who bought but the province. */
export type CleanRow = {
  row: number;
  number: string;
  line: string;
  title: string;
  units: number;
  paidFen: number;
  orderFen: number | null;
  refundFen: number;
  state: "SOLD" | "UNPAID" | "CLOSED";
  soldAt: string | null;
  province: string;
  fault: RowFault | null;
};

export type Said = Record<Field, string>;
export type How = { holds: "ORDERS" | "REFUNDS"; columns: Columns; isCut: boolean; now: number };

const LONGEST_TITLE = 500;
const DAY = 86_400_000;

/** People write phones into titles, too. */
const withoutPhones = (text: string) => text.replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, "…");

const titleOf = (text: string) =>
  withoutPhones(
    text
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cf}\p{Cs}]+/gu, " ")
      .trim(),
  );

const LONG = /^\d{16,}$/;
export const isCutNumber = (number: string) => LONG.test(number) && /^0+$/.test(number.slice(15));
export const isLongNumber = (number: string) => LONG.test(number);

function numbersFault(number: string | null, isCut: boolean): RowFault | null {
  if (number === null || (isCut && isCutNumber(number))) return "DIGITS_LOST";
  return number === "" ? "ORDER_NUMBER_WRONG" : null;
}

function soldFault(row: CleanRow, said: Said, now: number): RowFault | null {
  if (said.title === "") return "TITLE_MISSING";
  if (said.title.length > LONGEST_TITLE) return "TITLE_LONG";
  if (row.soldAt === null) return said.soldAt === "" && row.state !== "SOLD" ? null : "TIME_WRONG";
  return Date.parse(row.soldAt) > now + DAY ? "TIME_AHEAD" : null;
}

type Amounts = { paid: number | null; order: number | null; refund: number | null };

/** Amounts that are not there are nothing, unless something must have been paid. */
function amountsOf(said: Said, { columns, holds }: How, isSold: boolean): Amounts {
  const free = (text: string) => (text === "" ? 0 : fenOf(text));
  const must = (text: string) => (text === "" && !isSold ? 0 : fenOf(text));
  const refund = holds === "REFUNDS" ? must(said.refund) : free(said.refund);
  if (holds === "REFUNDS") return { paid: 0, order: null, refund };
  return columns.paid
    ? { paid: must(said.paid), order: null, refund }
    : { paid: 0, order: must(said.orderPaid), refund };
}

function stateIn({ state }: Said, { columns, holds }: How) {
  if (!columns.state || (state === "" && holds === "REFUNDS")) return "SOLD";
  if (holds === "REFUNDS") return isPaidBack(state) ? "SOLD" : "CLOSED";
  return stateOf(state);
}

/** A row as it is kept, with what is wrong with it by itself. */
export function toRow(at: number, said: Said, how: How): CleanRow {
  const number = numberOf(said.number);
  const line = lineOf(said.line);
  const state = stateIn(said, how);
  const amounts = amountsOf(said, how, state === "SOLD");
  const units = how.columns.units && said.units !== "" ? unitsOf(said.units) : 1;
  const row: CleanRow = {
    row: at,
    number: number ?? "",
    line: line ?? "",
    title: titleOf(said.title).slice(0, LONGEST_TITLE),
    units: units ?? 0,
    paidFen: amounts.paid ?? 0,
    orderFen: amounts.order,
    refundFen: state === "SOLD" || how.holds === "ORDERS" ? (amounts.refund ?? 0) : 0,
    state: state ?? "CLOSED",
    soldAt: momentOf(said.soldAt)?.toISOString() ?? null,
    province: provinceOf(said.province),
    fault: null,
  };
  const isWrong = amounts.refund === null || amounts.paid === null;
  const isOrderWrong = how.holds === "ORDERS" && !how.columns.paid && amounts.order === null;
  row.fault =
    numbersFault(number, how.isCut) ??
    numbersFault(said.line === "" ? "-" : line, how.isCut) ??
    (isWrong || isOrderWrong ? "AMOUNT_WRONG" : null) ??
    (units === null ? "UNITS_WRONG" : null) ??
    (state === null ? "STATE_UNKNOWN" : null) ??
    (how.holds === "ORDERS" ? soldFault(row, said, how.now) : null);
  return row;
}
