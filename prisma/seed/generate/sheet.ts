import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from } from "pg-copy-streams";

type Value = string | number | boolean | null;

const escapes: Record<string, string> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };

/** Text that may hold anything, safe in a row of COPY. */
export const cell = (text: string) => text.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one);

const PAGE = 256 * 1024;
const WIDEST_CHARACTER = 3;

/** Rows of one table on their way into it by COPY; texts in them are `cell`s already. */
export class Sheet {
  private full: Buffer[] = [];
  private page = Buffer.allocUnsafe(0);
  private used = 0;
  private rows = 0;

  constructor(
    readonly table: string,
    private readonly columns: readonly string[],
  ) {}

  add(row: readonly Value[]) {
    if (row.length !== this.columns.length) throw new Error(`A row of ${this.table} is ragged`);
    let line = "";
    for (let index = 0; index < row.length; index += 1) {
      const value = row[index] ?? null;
      line += (index > 0 ? "\t" : "") + (value === null ? "\\N" : value);
    }
    this.write(`${line}\n`);
    this.rows += 1;
  }

  /** Straight into bytes: hundreds of thousands of living strings would cost more than all the rest. */
  private write(line: string) {
    const most = line.length * WIDEST_CHARACTER;
    if (this.used + most > this.page.length) {
      this.full.push(this.page.subarray(0, this.used));
      this.page = Buffer.allocUnsafe(Math.max(PAGE, most));
      this.used = 0;
    }
    this.used += this.page.write(line, this.used);
  }

  get size() {
    return this.rows;
  }

  /** Writes the rows in the client's transaction. */
  async copy(client: pg.ClientBase) {
    if (this.rows === 0) return;
    const columns = this.columns.map((column) => pg.escapeIdentifier(column)).join(", ");
    const target = client.query(
      from(`COPY ${pg.escapeIdentifier(this.table)} (${columns}) FROM STDIN`),
    );
    const pages = [...this.full, this.page.subarray(0, this.used)].filter(
      (page) => page.length > 0,
    );
    await pipeline(Readable.from(pages), target);
  }
}
