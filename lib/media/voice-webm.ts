import "server-only";
import { type Element, element, elementsOf, number, text } from "./ebml";
import { refuse } from "./voice-parts";

const ID = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  duration: 0x4489,
  muxer: 0x4d80,
  writer: 0x5741,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  codec: 0x86,
  cluster: 0x1f43b675,
  time: 0xe7,
  block: 0xa3,
  group: 0xa0,
  innerBlock: 0xa1,
} as const;

/** Number, uid, type, codec and its setup, delay, pre-roll, sampling: no names, no attachments. */
const TRACK_PARTS = [0xd7, 0x73c5, 0x83, 0x86, 0x63a2, 0x56aa, 0x56bb, 0xe1];
const OPUS_FRAME_MS = 20;
const NANOSECONDS_PER_MS = 1_000_000;

type Cluster = { time: number; blocks: Element[] };

function soundTrack(tracks: Element): Buffer {
  const entries = elementsOf(tracks.body).filter(({ id }) => id === ID.track);
  const [entry] = entries;
  if (!entry || entries.length !== 1) return refuse("not exactly one track");
  const parts = elementsOf(entry.body).filter(({ id }) => TRACK_PARTS.includes(id));
  const part = (id: number) => parts.find((one) => one.id === id);
  if (number(part(ID.trackType)?.body) !== 2) refuse("not sound");
  if (text(part(ID.codec)?.body) !== "A_OPUS") refuse("not Opus");
  return element(ID.track, Buffer.concat(parts.map(({ id, body }) => element(id, body))));
}

function clustersOf(elements: Element[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const one of elements) {
    if (one.id === ID.time) clusters.push({ time: number(one.body), blocks: [] });
    const current = clusters.at(-1);
    if (one.id === ID.block || one.id === ID.group) {
      if (!current) return refuse("sound before its time");
      current.blocks.push(one);
    }
  }
  return clusters;
}

/** A block starts with its track's number (one byte here) and its time after the cluster's. */
const lag = ({ id, body }: Element) => {
  const block =
    id === ID.block ? body : elementsOf(body).find((one) => one.id === ID.innerBlock)?.body;
  return block && block.length > 3 ? block.readInt16BE(1) : refuse("an empty block");
};

const float = (value: number) => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
};

const unsigned = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** WebM with one Opus track. It is written anew from the sound alone, with the length that browsers leave out. */
export function readWebm(file: Buffer) {
  // Browsers stream segments and clusters of unknown length, so these two are walked through.
  const [header, ...rest] = elementsOf(file, [ID.segment, ID.cluster]);
  if (header?.id !== ID.header) return refuse("no header");
  if (text(elementsOf(header.body).find(({ id }) => id === ID.docType)?.body) !== "webm")
    refuse("not WebM");
  const tracks = rest.find(({ id }) => id === ID.tracks);
  const info = rest.find(({ id }) => id === ID.info);
  const clusters = clustersOf(rest);
  if (!tracks || !info || clusters.length === 0) return refuse("no sound");
  const said = elementsOf(info.body).find(({ id }) => id === ID.scale);
  const scale = said ? number(said.body) : NANOSECONDS_PER_MS;
  if (scale < 1_000 || scale > 1_000 * NANOSECONDS_PER_MS) refuse("no clock");
  const ends = clusters.flatMap(({ time, blocks }) => blocks.map((block) => time + lag(block)));
  const milliseconds =
    (Math.max(...ends.slice(-64), ends[0] ?? 0) * scale) / NANOSECONDS_PER_MS + OPUS_FRAME_MS;
  const facts = Buffer.concat([
    element(ID.scale, unsigned(scale)),
    element(ID.duration, float((milliseconds * NANOSECONDS_PER_MS) / scale)),
    element(ID.muxer, Buffer.from("chushan")),
    element(ID.writer, Buffer.from("chushan")),
  ]);
  const segment = Buffer.concat([
    element(ID.info, facts),
    element(ID.tracks, soundTrack(tracks)),
    ...clusters.map(({ time, blocks }) =>
      element(
        ID.cluster,
        Buffer.concat([
          element(ID.time, unsigned(time)),
          ...blocks.map(({ id, body }) => element(id, body)),
        ]),
      ),
    ),
  ]);
  const bytes = Buffer.concat([element(ID.header, header.body), element(ID.segment, segment)]);
  return { bytes, seconds: milliseconds / 1_000 };
}
