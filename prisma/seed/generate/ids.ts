const HEX3 = Array.from({ length: 4096 }, (_, number) => number.toString(16).padStart(3, "0"));

/** Makes the ids of what happened at one moment: one for every number from 0 to 4095. */
export type Ids = (index: number) => string;

/** UUIDs of version 7 made of a moment, a number of the thing within it, and a serial nobody else has. */
export function idsAt(ms: number, serial: number): Ids {
  const time = ms.toString(16).padStart(12, "0");
  const head = `${time.slice(0, 8)}-${time.slice(8)}-7`;
  const tail = `-8000-${serial.toString(16).padStart(12, "0")}`;
  return (index) => {
    const middle = HEX3[index];
    if (middle === undefined) throw new RangeError(`One moment has no ${index} things`);
    return head + middle + tail;
  };
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
