import type { Table } from "@/lib/published/table";

type Span = { least: number; most: number };

type Line = { keys: string[]; signs: number[] };

/** The sums a reader knows, written here anew: every village's and every shelf's parts make its total. */
function linesOf({ villages, categories, cells }: Table): Line[] {
  const line = (total: string, parts: string[]): Line => ({
    keys: [...parts.filter((key) => cells.has(key)), total],
    signs: [...parts.filter((key) => cells.has(key)).map(() => 1), -1],
  });
  return [
    ...[...villages, "all"].map((v) =>
      line(
        `${v} all`,
        categories.map((c) => `${v} ${c}`),
      ),
    ),
    ...[...categories, "all"].map((c) =>
      line(
        `all ${c}`,
        villages.map((v) => `${v} ${c}`),
      ),
    ),
  ];
}

/** Rows of the reduced system: every sum of known cells that leaves few unknown ones is among them. */
function eliminate(rows: number[][], width: number) {
  let rank = 0;
  for (let column = 0; column < width; column += 1) {
    const pivot = rows.findIndex(
      (row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9,
    );
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot] ?? [], rows[rank] ?? []];
    const lead = rows[rank] ?? [];
    const by = lead[column] ?? 1;
    rows[rank] = lead.map((value) => value / by);
    rows.forEach((row, index) => {
      const factor = row[column] ?? 0;
      if (index === rank || factor === 0) return;
      rows[index] = row.map((value, at) => value - factor * (rows[rank]?.[at] ?? 0));
    });
    rank += 1;
  }
  return rows.slice(0, rank);
}

/** Narrows what each unknown may be by every row, until nothing moves any more. */
function narrow(rows: number[][], spans: Span[]) {
  for (let moved = true, turns = 0; moved && turns < 50; turns += 1) {
    moved = false;
    for (const row of rows) {
      const sum = row.at(-1) ?? 0;
      spans.forEach((span, at) => {
        const factor = row[at] ?? 0;
        if (Math.abs(factor) < 1e-9) return;
        let [low, high] = [sum, sum];
        spans.forEach((other, place) => {
          const weight = place === at ? 0 : (row[place] ?? 0);
          if (Math.abs(weight) < 1e-9) return;
          low -= weight > 0 ? weight * other.most : weight * other.least;
          high -= weight > 0 ? weight * other.least : weight * other.most;
        });
        const [one, two] = [low / factor, high / factor];
        const least = Math.max(span.least, Math.min(one, two));
        const most = Math.min(span.most, Math.max(one, two));
        if (least > span.least + 1e-6 || most < span.most - 1e-6) moved = true;
        span.least = least;
        span.most = most;
      });
    }
  }
}

/**
 * A reader's attack without a solver: elimination and interval arithmetic on what is shown. Answers the
 * hidden cells that it learns to within 20 %.
 */
export function attack(table: Table, hidden: ReadonlySet<string>): string[] {
  const keys = [...hidden];
  const rows = linesOf(table).map(({ keys: parts, signs }) => {
    const row = new Array<number>(keys.length + 1).fill(0);
    parts.forEach((key, index) => {
      const sign = signs[index] ?? 0;
      const at = keys.indexOf(key);
      if (at >= 0) row[at] = sign;
      else row[keys.length] = (row[keys.length] ?? 0) - sign * (table.cells.get(key)?.fen ?? 0);
    });
    return row;
  });
  const spans = keys.map(() => ({ least: 0, most: Number.MAX_SAFE_INTEGER }));
  narrow(
    [
      ...rows,
      ...eliminate(
        rows.map((row) => [...row]),
        keys.length,
      ),
    ],
    spans,
  );
  return keys.filter((key, at) => {
    const fen = table.cells.get(key)?.fen ?? 0;
    const { least = 0, most = 0 } = spans[at] ?? {};
    return least > 0.8 * fen + 1 || most < 1.2 * fen - 1;
  });
}
