/** How large a segment of the log is, unless somebody built a cluster with another size. */
export const SEGMENT_BYTES = 16_777_216;

const SEGMENT = BigInt(SEGMENT_BYTES);
const SEGMENTS_IN_LOG = 0x1_0000_0000n / SEGMENT;

/** A position in the log (LSN) as PostgreSQL writes it: two hexadecimal halves. */
export const parseLsn = (text: string) => {
  const [high = "", low = ""] = text.split("/");
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
};

const hex = (value: bigint) => value.toString(16).toUpperCase();

export const formatLsn = (lsn: bigint) => `${hex(lsn >> 32n)}/${hex(lsn & 0xffff_ffffn)}`;

export const offsetInSegment = (lsn: bigint) => Number(lsn % SEGMENT);
export const segmentStart = (lsn: bigint) => lsn - (lsn % SEGMENT);

/** The name that PostgreSQL gives to the segment of a position: timeline, log, number in the log. */
export function segmentName(timeline: number, lsn: bigint) {
  const number = lsn / SEGMENT;
  return [BigInt(timeline), number / SEGMENTS_IN_LOG, number % SEGMENTS_IN_LOG]
    .map((part) => hex(part).padStart(8, "0"))
    .join("");
}
