import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { RowKeys } from "./row-keys";

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the right of a desktop's column. */
  end?: true;
  /** What it holds speaks for itself on a card. */
  bare?: true;
};

type Props<Row> = {
  caption: string;
  /** The first names the row and holds its link or button. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
};

const wide = "lg:table-cell lg:border-b lg:border-hairline lg:px-3 lg:py-2 lg:align-middle";

/**
 * A register: a table on a desktop, the same rows as cards on a phone. The roles are said again
 * because a browser forgets them when a table is not laid out as one.
 */
export function RegisterTable<Row>({ caption, columns, rows, keyOf }: Props<Row>) {
  return (
    <RowKeys>
      <table
        className="block w-full lg:table lg:rounded-lg lg:border lg:border-hairline lg:bg-card"
        role="table"
      >
        <caption className="sr-only">{caption}</caption>
        <thead className="sr-only lg:not-sr-only lg:table-header-group">
          <tr role="row">
            {columns.map(({ key, head, end }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                className={cn(
                  "border-b border-hairline px-3 py-2 text-sm font-medium text-quiet",
                  end ? "text-right" : "text-left",
                )}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="grid gap-3 lg:table-row-group">
          {rows.map((row) => (
            <tr
              key={keyOf(row)}
              role="row"
              className="grid gap-1 rounded-lg border border-hairline bg-card p-4 lg:table-row lg:border-0 lg:hover:bg-sunk/50"
            >
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} isFirst={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </RowKeys>
  );
}

type CellProps<Row> = { column: Column<Row>; row: Row; isFirst: boolean };

function Cell<Row>({ column: { head, cell, end, bare }, row, isFirst }: CellProps<Row>) {
  const content = cell(row);
  if (isFirst) {
    return (
      <th role="rowheader" scope="row" className={cn("text-left font-medium lg:min-w-28", wide)}>
        {content}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={cn(
        "flex flex-wrap items-baseline justify-between gap-x-4 empty:hidden lg:empty:table-cell",
        wide,
        end && "tabular-nums lg:text-right lg:whitespace-nowrap",
      )}
    >
      {content !== null && content !== "" && (
        <>
          {!bare && (
            <span aria-hidden className="text-sm text-quiet lg:hidden">
              {head}
            </span>
          )}
          {content}
        </>
      )}
    </td>
  );
}
