import { type Bounds, withBounds } from "./bounds";
import { BLUR, type Risk, riskOf } from "./risk";
import { ALL, type Cell, type Table } from "./table";

/** Why a figure is not shown; COVER hides another one. */
export type Hidden = Risk | "COVER";

const isVague = ({ least, most }: Bounds, fen: number) =>
  least <= (1 - BLUR) * fen && most >= (1 + BLUR) * fen;

const isTotal = ({ village, category }: Cell) => village === ALL || category === ALL;

const isBeside = (one: Cell, other: Cell) =>
  (one.village === other.village) !== (one.category === other.category);

/** Of the cells that add up with this one, the one whose hiding costs the reader least. */
function coverFor(cell: Cell, table: Table, hidden: ReadonlyMap<string, Hidden>) {
  const cells = [...table.cells].filter(([key, one]) => !hidden.has(key) && isBeside(cell, one));
  const hides = (one: Cell) =>
    [...table.cells].filter(([key, other]) => hidden.has(key) && isBeside(one, other)).length;
  const cost = (one: Cell) => [
    Number(isTotal(one)),
    Number(one.fen < BLUR * cell.fen),
    -hides(one),
    one.fen,
  ];
  return cells.sort(([, one], [, other]) => {
    const [mine, theirs] = [cost(one), cost(other)];
    const at = mine.findIndex((value, index) => value !== theirs[index]);
    return at < 0 ? 0 : (mine[at] ?? 0) - (theirs[at] ?? 0);
  })[0]?.[0];
}

const fenOf = (table: Table, key: string) => table.cells.get(key)?.fen ?? 0;

/** The first of these hidden cells that can still be worked out too well, and those looked at before it. */
const findBare = (table: Table, hidden: ReadonlyMap<string, Hidden>, keys: string[]) =>
  withBounds(table, new Set(hidden.keys()), (boundsOf) =>
    keys.findIndex((key) => !isVague(boundsOf(key), fenOf(table, key))),
  );

/** Hides more until nothing hidden is bare, a new cover first; what is vague stays so, as hiding never tells more. */
async function cover(table: Table, hidden: Map<string, Hidden>) {
  let open = [...hidden.keys()];
  while (open.length > 0) {
    const at = await findBare(table, hidden, open);
    if (at < 0) return;
    open = open.slice(at);
    const bare = table.cells.get(open[0] ?? "");
    const key = bare && coverFor(bare, table, hidden);
    if (!key) open = open.slice(1);
    else {
      hidden.set(key, "COVER");
      open = [key, ...open];
    }
  }
}

/** Shows covers again, the largest first, as long as all that is hidden stays vague. */
async function uncover(table: Table, hidden: Map<string, Hidden>) {
  const covers = [...hidden.keys()]
    .filter((key) => hidden.get(key) === "COVER")
    .sort((one, other) => fenOf(table, other) - fenOf(table, one));
  for (const key of covers) {
    hidden.delete(key);
    if ((await findBare(table, hidden, [...hidden.keys()])) >= 0) hidden.set(key, "COVER");
  }
}

/**
 * Which cells of the table are not shown, and why: those at risk, and as many more as it takes until no
 * hidden one can be worked out to within 20 % (complementary suppression, audited by linear programs).
 * `before` is last month's table as it was published.
 */
export async function hide(table: Table, before: Table | null): Promise<Map<string, Hidden>> {
  const hidden = new Map<string, Hidden>();
  for (const [key, cell] of table.cells) {
    const risk = riskOf(cell, before?.cells.get(key) ?? null);
    if (risk) hidden.set(key, risk);
  }
  await cover(table, hidden);
  await uncover(table, hidden);
  return hidden;
}
