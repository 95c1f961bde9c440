/** A UUID as its 16 bytes: an order's own stands in twenty rows, and none of them reads it as text. */
export type Id = Uint8Array;

/** Makes the ids of what happened at one moment: one for every number from 0 to 4095. */
export type Ids = (index: number) => Id;

/** UUIDs of version 7 made of a moment, a number of the thing within it, and a serial nobody else has. */
export function idsAt(ms: number, serial: number): Ids {
  const base = new Uint8Array(16);
  const bytes = Buffer.from(base.buffer);
  bytes.writeUIntBE(ms, 0, 6);
  bytes[8] = 0x80;
  bytes.writeUIntBE(serial, 10, 6);
  return (index) => {
    if (index > 4_095) throw new RangeError(`One moment has no ${index} things`);
    const id = base.slice();
    id[6] = 0x70 | (index >> 8);
    id[7] = index & 0xff;
    return id;
  };
}

const known = new Map<string, Id>();

/** The bytes of a UUID that Postgres gave. */
export function idOf(text: string): Id {
  const id = known.get(text) ?? Buffer.from(text.replaceAll("-", ""), "hex");
  known.set(text, id);
  return id;
}

/** A UUID as Postgres writes it. */
export function idText(id: Id): string {
  const hex = Buffer.from(id).toString("hex");
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join("-");
}

const APART = 90_000;

/**
 * A public number in the form of newNumber. Later ones are greater, by unlike steps: an index takes
 * rising numbers several times faster than scattered ones.
 */
export const numberOf = (prefix: string, serial: number) =>
  `${prefix}${100_000_000_000 + serial * APART + ((Math.imul(serial, 0x9e3779b1) >>> 0) % APART)}`;

/** The serial with zeros before it, so that later ones sort later. */
export const twelve = (serial: number) => String(serial).padStart(12, "0");
