import loadHighs, { type Highs } from "highs";
import { linesOf, type Table } from "./table";

export type Bounds = { least: number; most: number };

let engine: Promise<Highs> | undefined;

/** The equations in which something is hidden: what the hidden parts less their hidden total add up to. */
function equationsOf(table: Table, places: ReadonlyMap<string, number>) {
  const fenOf = (key: string) => table.cells.get(key)?.fen ?? 0;
  return linesOf(table)
    .map(({ total, parts }) => {
      const terms = [...parts.map((key) => ({ key, sign: 1 })), { key: total, sign: -1 }];
      const [hidden, shown] = [
        terms.filter(({ key }) => places.has(key)),
        terms.filter(({ key }) => !places.has(key)),
      ];
      return {
        indices: hidden.map(({ key }) => places.get(key) ?? 0),
        values: hidden.map(({ sign }) => sign),
        sum: -shown.reduce((sum, { key, sign }) => sum + sign * fenOf(key), 0),
      };
    })
    .filter(({ indices }) => indices.length > 0);
}

/**
 * Asks, with a fixed set of hidden cells, what a reader can work out of one of them (fen) from all that
 * is shown, by exact linear programs: no figure is below 0, and every line adds up to its total.
 */
export async function withBounds<Answer>(
  table: Table,
  hidden: ReadonlySet<string>,
  ask: (boundsOf: (key: string) => Bounds) => Answer,
): Promise<Answer> {
  engine ??= loadHighs();
  const highs = await engine;
  const places = new Map([...hidden].map((key, index) => [key, index]));
  const model = highs.createModel();
  try {
    model.options.set({ output_flag: false });
    for (const _ of places) model.addVar(0, highs.infinity);
    for (const { indices, values, sum } of equationsOf(table, places)) {
      model.addRow(sum, sum, { indices, values });
    }
    const extreme = (place: number, sign: 1 | -1) => {
      model.changeColCost(place, sign);
      model.run();
      const isBounded = model.getModelStatus() === highs.constants.modelStatus.optimal;
      const value = isBounded ? sign * model.getObjectiveValue() : Number.POSITIVE_INFINITY;
      model.changeColCost(place, 0);
      return value;
    };
    return ask((key) => {
      const place = places.get(key) ?? 0;
      return { least: extreme(place, 1), most: extreme(place, -1) };
    });
  } finally {
    model.dispose();
  }
}
