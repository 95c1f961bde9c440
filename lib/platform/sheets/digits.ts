/** Table programs keep this many digits of a number and write 0 for the others. */
const KEPT = 15;

const SCIENTIFIC = /^(\d)(?:\.(\d+))?E\+?(\d+)$/i;

/** Whether a table program has thrown digits of this number away. */
export const hasLostDigits = (text: string) => SCIENTIFIC.test(text.trim());

const spelt = (text: string) => Number(text).toExponential().toUpperCase();

/** A number's cell: all digits, or 7.71E+16 where some are lost. */
export function ofNumber(stored: string): string {
  const value = Number(stored);
  if (!Number.isInteger(value)) return stored;
  return value < 10 ** KEPT ? String(value) : spelt(stored);
}

/** A cell of plain text: digits that a table program wrote in short, in full, where none is lost. */
export function ofText(text: string): string {
  const [, first, decimals = "", power] = SCIENTIFIC.exec(text.trim()) ?? [];
  if (first && decimals.length === Number(power)) return first + decimals;
  const isCut = /^\d+$/.test(text) && /^0+$/.test(text.slice(KEPT));
  return isCut ? spelt(text) : text;
}
