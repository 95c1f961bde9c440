import { expect, test } from "vitest";
import {
  formatLsn,
  offsetInSegment,
  parseLsn,
  segmentName,
  segmentStart,
} from "@/scripts/backup/positions";

// As `SELECT pg_walfile_name(…)` of PostgreSQL 18 answers on timeline 1, for positions within a segment.
const cases = [
  ["0/174B660", "000000010000000000000001", 0x74b660],
  ["0/3000060", "000000010000000000000003", 0x60],
  ["0/FF00ABCD", "0000000100000000000000FF", 0xabcd],
  ["1/0", "000000010000000100000000", 0],
  ["2A/B4000028", "000000010000002A000000B4", 0x28],
] as const;

test.each(cases)("%s lies in %s", (text, segment, offset) => {
  const lsn = parseLsn(text);
  expect(segmentName(1, lsn)).toBe(segment);
  expect(offsetInSegment(lsn)).toBe(offset);
  expect(segmentStart(lsn) + BigInt(offset)).toBe(lsn);
  expect(formatLsn(lsn)).toBe(text);
});
