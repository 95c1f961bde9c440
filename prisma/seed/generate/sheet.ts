import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from } from "pg-copy-streams";

type Value = string | number | boolean | null;

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Text that may hold anything, safe in a row of COPY. */
export const cell = (text: string) => text.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one);

export const time = (ms: number) => new Date(ms).toISOString();

/** Rows of one table on their way into it by COPY; texts in them are `cell`s already. */
export class Sheet {
  private lines: string[] = [];

  constructor(
    private readonly table: string,
    private readonly columns: readonly string[],
  ) {}

  add(row: readonly Value[]) {
    if (row.length !== this.columns.length) throw new Error(`A row of ${this.table} is ragged`);
    let line = "";
    for (let index = 0; index < row.length; index += 1) {
      const value = row[index] ?? null;
      line += (index > 0 ? "\t" : "") + (value === null ? "\\N" : value);
    }
    this.lines.push(`${line}\n`);
  }

  get size() {
    return this.lines.length;
  }

  /** Writes the rows in the client's transaction and forgets them. */
  async copy(client: pg.ClientBase) {
    if (this.lines.length === 0) return;
    const columns = this.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
    const target = client.query(
      from(`COPY ${pg.escapeIdentifier(this.table)} (${columns}) FROM STDIN`),
    );
    const lines = this.lines;
    this.lines = [];
    await pipeline(Readable.from(parts(lines)), target);
  }
}

const PART = 2_000;

function* parts(lines: readonly string[]) {
  for (let start = 0; start < lines.length; start += PART)
    yield Buffer.from(lines.slice(start, start + PART).join(""));
}
