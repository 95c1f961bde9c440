/** A head as it is compared: without case, width, marks and what stands in brackets. */
export const headOf = (cell: string) =>
  cell
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]|【.*?】|[\s*:#._/-]/g, "");

/** Whether a row adds up those above it. */
export const isTotal = (row: readonly string[]) =>
  row.some((cell) => /^(合计|总计|小计|总数|共计|(grand )?total\b|sum\b)/i.test(cell.trim()));
