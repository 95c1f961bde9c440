import { isReached, type Measure } from "./measure";

/** Columns that a full-width character takes. */
const widthOf = (text: string) =>
  [...text].reduce((width, one) => width + (/\p{Script=Han}|[，。（）：]/u.test(one) ? 2 : 1), 0);

const pad = (text: string, width: number) => text + " ".repeat(Math.max(0, width - widthOf(text)));
const padBefore = (text: string, width: number) =>
  " ".repeat(Math.max(0, width - widthOf(text))) + text;

const figure = (value: number) =>
  Math.abs(value) >= 100
    ? value.toFixed(0)
    : Math.abs(value) >= 10
      ? value.toFixed(1)
      : value.toFixed(2);

const plain = (value: number) => (Number.isInteger(value) ? String(value) : figure(value));

function goalOf({ least, most, unit }: Measure) {
  if (least !== undefined) return `≥ ${plain(least)} ${unit}`;
  return most === undefined ? "" : `≤ ${plain(most)} ${unit}`;
}

const marks = new Map([
  [true, "✓"],
  [false, "✗"],
]);

/** One line for each measure, by group, with its goal and whether it is reached. */
export function printTable(measures: readonly Measure[]) {
  const widest = Math.max(...measures.map(({ name }) => widthOf(name)));
  for (const group of new Set(measures.map((measure) => measure.group))) {
    console.log(`\n${group}`);
    for (const measure of measures.filter((one) => one.group === group)) {
      const { name, value, unit } = measure;
      const shown = value === null ? "–" : figure(value);
      const reached = isReached(measure);
      const mark = reached === null ? " " : (marks.get(reached) ?? " ");
      console.log(
        `  ${mark} ${pad(name, widest)} ${padBefore(shown, 9)} ${pad(unit, 8)} ${goalOf(measure)}`.trimEnd(),
      );
    }
  }
}
