/** A cell that a spreadsheet would take for a formula begins with a quote mark instead. */
const tame = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (text: string) => `"${tame(text).replaceAll('"', '""')}"`;

/** Lines as a CSV file that spreadsheets open in the right letters (UTF-8 with its mark). */
export const toCsv = (lines: readonly (readonly string[])[]) =>
  `\uFEFF${lines.map((line) => line.map(cell).join(",")).join("\r\n")}\r\n`;
