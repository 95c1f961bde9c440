import "server-only";
import { type Box, boxesIn, childOf, childrenOf, refuse, u32, versionOf } from "./boxes";

export type Setup = { videoTrack: number; timescale: number };

const MOST_BYTES = 64 * 1024;
const CODECS: Record<string, string> = { vide: "avc1", soun: "mp4a" };
const FIXED_FIELDS = 8;

function trackOf(trak: Box) {
  const media = childOf(trak, "mdia");
  const header = childOf(trak, "tkhd");
  const clock = childOf(media, "mdhd");
  const kind = childOf(media, "hdlr").bytes.toString("latin1", 8, 12);
  const entries = childOf(childOf(childOf(media, "minf"), "stbl"), "stsd");
  // How many entries there are stands before them.
  const [entry, ...others] = boxesIn(entries.bytes.subarray(FIXED_FIELDS));
  if (!entry || others.length > 0 || entry.type !== CODECS[kind]) return refuse("another codec");
  const id = u32(header, versionOf(header) === 1 ? 20 : 12);
  const timescale = u32(clock, versionOf(clock) === 1 ? 20 : 12);
  return { kind, id, timescale };
}

/** How segments of this beginning are to be read: exactly one H.264 picture, at most one AAC sound, in fragments. */
export function readInit(bytes: Buffer): Setup {
  if (bytes.length > MOST_BYTES) refuse("too long for a header");
  const [ftyp, moov, ...more] = boxesIn(bytes);
  if (ftyp?.type !== "ftyp" || moov?.type !== "moov" || more.length > 0)
    return refuse("no header of a film");
  childOf(moov, "mvex");
  const tracks = childrenOf(moov, "trak").map(trackOf);
  const [picture, ...pictures] = tracks.filter(({ kind }) => kind === "vide");
  if (!picture || pictures.length > 0 || tracks.length > 2) return refuse("not one picture");
  const { id, timescale } = picture;
  if (id === 0 || timescale === 0) return refuse("no clock");
  return { videoTrack: id, timescale };
}
