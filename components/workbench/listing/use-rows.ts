"use client";

import { useState } from "react";
import { addRow, changeRow, type Keyed, removeRow } from "./rows";

/** Rows that are added, changed and taken out while a form is filled in. */
export function useRows<Row extends Keyed>(first: () => Row[]) {
  const [rows, setRows] = useState(first);
  return {
    rows,
    add: (row: Omit<Row, "key">) => setRows((all) => addRow(all, row)),
    change: (key: string, part: (row: Row) => Partial<Row>) =>
      setRows((all) => changeRow(all, key, part)),
    remove: (key: string) => setRows((all) => removeRow(all, key)),
  };
}
