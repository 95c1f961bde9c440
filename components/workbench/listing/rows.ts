import { newLocalId } from "@/components/ui/local-id";

/** A row of a form; its key is its own for as long as the form is open. */
export type Keyed = { key: string };

export const addRow = <Row extends Keyed>(rows: readonly Row[], row: Omit<Row, "key">): Row[] => [
  ...rows,
  { ...row, key: newLocalId() } as Row,
];

export const changeRow = <Row extends Keyed>(
  rows: readonly Row[],
  key: string,
  part: (row: Row) => Partial<Row>,
): Row[] => rows.map((row) => (row.key === key ? { ...row, ...part(row) } : row));

export const removeRow = <Row extends Keyed>(rows: readonly Row[], key: string): Row[] =>
  rows.filter((row) => row.key !== key);
