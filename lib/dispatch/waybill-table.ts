import { fail, ok, type Result } from "@/lib/platform/result";
import { headOf, isTotal } from "@/lib/platform/sheets/heads";
import { markTwice, numbersIn, type Said, type TableLine, toLine } from "./waybill-line";

type Row = readonly string[];
type Table = readonly Row[];

export type WaybillTable = {
  lines: TableLine[];
  /** Orders that have no number yet in the table. */
  empty: number;
  /** Whether a line names no carrier. */
  asksCarrier: boolean;
};

// As carriers' systems call them; where a row fills several, the first counts.
const WAYBILL_HEADS = [
  /^((快递|物流)?运单(号|编号|号码|单号)|(快递|物流)(单号|单|编号)(码)?|(waybill|tracking|parcel)(no|number)?)$/,
  /^((母单|主单|面单|电子面单|快件|邮件|包裹)(号|编号|号码|单号)|(awb|shipment|consignment)(no|number)?)$/,
  /^(子单号?|单号)$/,
];
const CARRIER_HEADS = [
  /^((快递|物流|承运|配送)(公司|商|企业|方|单位)(名称|名)?|承运人|(carrier|courier)(name)?)$/,
  /^(快递|物流|快递名称|物流名称|shippingcompany|logisticscompany)$/,
];

const columnsOf = (heads: Row, wanted: readonly RegExp[]) =>
  wanted.flatMap((pattern) =>
    heads.flatMap((head, column) => (pattern.test(headOf(head)) ? [column] : [])),
  );

/** The column with the most order numbers, whatever its head says. */
function orderColumn(table: Table): number {
  const counts = new Map<number, number>();
  for (const row of table)
    for (const [column, cell] of row.entries())
      if (numbersIn(cell).length > 0) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? -1;
}

const firstOf = (row: Row, columns: readonly number[]) =>
  columns.map((column) => row[column]?.trim() ?? "").find((cell) => cell !== "") ?? "";

/** What the rows below the heads say; null when there are no heads or no orders. */
function readRows(table: Table): Said[] | null {
  const order = orderColumn(table);
  const head = table.findIndex((row) => columnsOf(row, WAYBILL_HEADS).length > 0);
  if (order < 0 || head < 0) return null;
  const heads = table[head] ?? [];
  const waybills = columnsOf(heads, WAYBILL_HEADS).filter((column) => column !== order);
  const carriers = columnsOf(heads, CARRIER_HEADS);
  return table.flatMap((row, at) => {
    if (at <= head || isTotal(row)) return [];
    const waybill = firstOf(row, waybills);
    return [{ row: at + 1, order: row[order] ?? "", waybill, carrier: firstOf(row, carriers) }];
  });
}

/** How many parcels are read of one file. */
const MOST_PARCELS = 1000;

/**
 * What the first of these tables that has both order numbers and parcel numbers wants sent, line by
 * line, with what is wrong with each by itself. `chosen` carries what names no carrier, or is "".
 * NO_WAYBILLS when there is no such table; TABLE_TOO_LONG.
 */
export function readWaybillTables(
  tables: readonly Table[],
  chosen: string,
): Result<WaybillTable, "NO_WAYBILLS" | "TABLE_TOO_LONG"> {
  const [rows] = tables.flatMap((table) => {
    const found = readRows(table);
    return found ? [found] : [];
  });
  if (!rows) return fail("NO_WAYBILLS");
  const filled = rows.filter(({ waybill }) => waybill !== "");
  if (filled.length > MOST_PARCELS) return fail("TABLE_TOO_LONG");
  return ok({
    lines: markTwice(filled.map((said) => toLine(said, chosen))),
    empty: rows.filter(({ waybill, order }) => waybill === "" && numbersIn(order).length > 0)
      .length,
    asksCarrier: filled.some(({ carrier }) => carrier === ""),
  });
}
