import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from } from "pg-copy-streams";
import { Bytes } from "./bytes";
import { type Id, idOf, idText } from "./ids";

type Value = string | number | boolean | Id | null;

const HEADER = Buffer.from("PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0", "latin1");
const END = -1;

/** How a value of each kind of column is written; enums travel as text. */
const writers = {
  uuid: (into: Bytes, value: Value) =>
    into.uuid(value instanceof Uint8Array ? value : idOf(String(value))),
  text: (into: Bytes, value: Value) =>
    into.text(value instanceof Uint8Array ? idText(value) : String(value)),
  int: (into: Bytes, value: Value) => into.int(Number(value)),
  time: (into: Bytes, value: Value) => into.time(Number(value)),
  date: (into: Bytes, value: Value) => into.date(String(value)),
  bool: (into: Bytes, value: Value) => into.bool(value === true),
};

type Kind = keyof typeof writers;

const isKind = (name: string): name is Kind => name in writers;

/** A column by its name, and its kind where that isn't text. */
function parse(column: string) {
  const [name = "", kind = "text"] = column.split(" ");
  if (!isKind(kind)) throw new Error(`No column is of kind ${kind}`);
  return { name, write: writers[kind] };
}

/** Rows of one table on their way into it by COPY. */
export class Sheet {
  private readonly columns: { name: string; write: (into: Bytes, value: Value) => void }[];
  private readonly bytes = new Bytes();
  private rows = 0;

  constructor(
    readonly table: string,
    columns: readonly string[],
  ) {
    this.columns = columns.map(parse);
    this.bytes.raw(HEADER);
  }

  /** Values in the order of the columns: moments in milliseconds, days as YYYY-MM-DD. */
  add(row: readonly Value[]) {
    const { bytes, columns } = this;
    if (row.length !== columns.length) throw new Error(`A row of ${this.table} is ragged`);
    bytes.int16(columns.length);
    for (let index = 0; index < row.length; index += 1) {
      const value = row[index] ?? null;
      if (value === null) bytes.null();
      else columns[index]?.write(bytes, value);
    }
    this.rows += 1;
  }

  get size() {
    return this.rows;
  }

  /** Writes the rows in the client's transaction. */
  async copy(client: pg.ClientBase) {
    if (this.rows === 0) return;
    this.bytes.int16(END);
    const columns = this.columns.map(({ name }) => pg.escapeIdentifier(name)).join(", ");
    const target = client.query(
      from(`COPY ${pg.escapeIdentifier(this.table)} (${columns}) FROM STDIN (FORMAT binary)`),
    );
    await pipeline(Readable.from(this.bytes.pages()), target);
  }
}
