import { expect, test } from "vitest";
import { Unfit } from "@/lib/live/boxes";
import { readInit } from "@/lib/live/read-init";
import { readSegment } from "@/lib/live/read-segment";
import { film, SOUND_ONLY } from "@/tests/factories/live";

const setup = readInit(film("init.mp4"));

/** The same bytes with one number written over, where these four letters stand. */
function written(bytes: Buffer, type: string, offset: number, value: number) {
  const copy = Buffer.from(bytes);
  copy.writeUInt32BE(value, copy.indexOf(type) + offset);
  return copy;
}

test("a header says which track has the picture, and how its clock counts", () => {
  expect(setup).toEqual({ videoTrack: 1, timescale: 12 });
});

test.each([
  ["0.m4s", 0, 2_000],
  ["1.m4s", 2, 2_000],
  ["17.m4s", 34, 2_000],
  [SOUND_ONLY, 0, 0],
])("%s begins at %i s and lasts %i ms by its own tables", (name, seconds, durationMs) => {
  const ticks = BigInt(seconds * setup.timescale);
  expect(readSegment(film(name), setup)).toEqual({ ticks, durationMs });
});

const segment = film("0.m4s");

test.each<[string, Buffer]>([
  ["nothing", Buffer.alloc(0)],
  ["a header in its place", film("init.mp4")],
  ["half of it", segment.subarray(0, segment.length / 2)],
  ["bytes behind its end", Buffer.concat([segment, Buffer.from([1, 2, 3])])],
  ["a box longer than the file", written(segment, "mdat", -4, 0xff_ff_ff)],
  ["a box of no size", written(segment, "moof", -4, 0)],
  ["more samples than there is room for", written(segment, "trun", 8, 1_999)],
  ["a million samples", written(segment, "trun", 8, 1_000_000)],
  ["samples that weigh more than the data", written(segment, "trun", 24, 0x7f_ff_ff_ff)],
  ["fragments without data", Buffer.concat([segment.subarray(0, segment.indexOf("mdat") - 4)])],
  ["noise", Buffer.from(Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 256))],
])("%s is turned away", (_, bytes) => {
  expect(() => readSegment(bytes, setup)).toThrow(Unfit);
});

test.each<[string, Buffer]>([
  ["a segment", segment],
  ["half a header", film("init.mp4").subarray(0, 400)],
  ["another codec", written(film("init.mp4"), "avc1", 0, 0x68_76_63_31)],
  ["a film that is not in fragments", written(film("init.mp4"), "mvex", 0, 0x66_72_65_65)],
  ["a clock that stands", written(film("init.mp4"), "mdhd", 16, 0)],
  ["a long one", Buffer.alloc(100_000)],
])("%s is no header", (_, bytes) => {
  expect(() => readInit(bytes)).toThrow(Unfit);
});

test("no byte that is changed makes the reader fail otherwise, or take long", () => {
  const head = segment.indexOf("mdat") + 8;
  for (let at = 0; at < head; at += 1) {
    for (const value of [0, 0x7f, 0xff]) {
      const copy = Buffer.from(segment);
      copy[at] = value;
      try {
        const { durationMs } = readSegment(copy, setup);
        expect(durationMs).toBeLessThanOrEqual(10_000);
      } catch (error) {
        expect(error).toBeInstanceOf(Unfit);
      }
    }
  }
});
