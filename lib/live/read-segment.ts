import "server-only";
import {
  type Box,
  boxesIn,
  childOf,
  childrenOf,
  flagsOf,
  refuse,
  u32,
  u64,
  versionOf,
} from "./boxes";
import type { Setup } from "./read-init";

export type Facts = {
  /** Of its first picture, by the camera's own clock. */
  ticks: bigint;
  /** How long its pictures last; 0 for sound alone. */
  durationMs: number;
};

const MOST_FRAGMENTS = 8;
const MOST_SAMPLES = 2_000;
const LONGEST_MS = 10_000;

type Defaults = { track: number; duration: number; size: number };

function defaultsOf(tfhd: Box): Defaults {
  const flags = flagsOf(tfhd);
  let at = 8;
  if (flags & 0x1) at += 8;
  if (flags & 0x2) at += 4;
  const duration = flags & 0x8 ? u32(tfhd, at) : 0;
  if (flags & 0x8) at += 4;
  return { track: u32(tfhd, 4), duration, size: flags & 0x10 ? u32(tfhd, at) : 0 };
}

/** What the samples of one run last and weigh in all. */
function runOf(trun: Box, defaults: Defaults) {
  const flags = flagsOf(trun);
  const count = u32(trun, 4);
  if (count > MOST_SAMPLES) refuse("too many samples");
  let at = 8 + (flags & 0x1 ? 4 : 0) + (flags & 0x4 ? 4 : 0);
  let ticks = 0;
  let bytes = 0;
  for (let sample = 0; sample < count; sample += 1) {
    ticks += flags & 0x100 ? u32(trun, at) : defaults.duration;
    if (flags & 0x100) at += 4;
    bytes += flags & 0x200 ? u32(trun, at) : defaults.size;
    if (flags & 0x200) at += 4;
    at += (flags & 0x400 ? 4 : 0) + (flags & 0x800 ? 4 : 0);
  }
  if (at > trun.bytes.length) refuse("a short trun");
  return { ticks, bytes };
}

function trackIn(traf: Box) {
  const defaults = defaultsOf(childOf(traf, "tfhd"));
  const clock = childOf(traf, "tfdt");
  const begin = versionOf(clock) === 1 ? u64(clock, 4) : BigInt(u32(clock, 4));
  const runs = childrenOf(traf, "trun").map((trun) => runOf(trun, defaults));
  const sum = (key: "ticks" | "bytes") => runs.reduce((total, run) => total + run[key], 0);
  return { track: defaults.track, begin, ticks: sum("ticks"), bytes: sum("bytes") };
}

function tracksIn(moof: Box, mdat: Box | undefined) {
  if (moof.type !== "moof" || mdat?.type !== "mdat") return refuse("no fragment");
  const tracks = childrenOf(moof, "traf").map(trackIn);
  if (tracks.reduce((total, { bytes }) => total + bytes, 0) > mdat.bytes.length)
    refuse("samples that are not there");
  return tracks;
}

/** When a segment's pictures begin and how long they last, by its own tables and nothing that was said beside it. */
export function readSegment(bytes: Buffer, { videoTrack, timescale }: Setup): Facts {
  const boxes = boxesIn(bytes).filter(({ type }) => type !== "styp");
  if (boxes.length === 0 || boxes.length > MOST_FRAGMENTS * 2) return refuse("no fragments");
  const tracks = boxes.flatMap((box, index) =>
    index % 2 === 0 ? tracksIn(box, boxes[index + 1]) : [],
  );
  const pictures = tracks.filter(({ track }) => track === videoTrack);
  const durationMs = Math.round(
    (pictures.reduce((total, { ticks }) => total + ticks, 0) * 1_000) / timescale,
  );
  if (durationMs > LONGEST_MS) refuse("too long");
  return { ticks: pictures[0]?.begin ?? 0n, durationMs };
}
