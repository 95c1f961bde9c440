import "server-only";
import { refuse } from "./voice-parts";

const HEADER = 44;
const PCM = 1;
const MOST_CHUNKS = 100;

/** RIFF with 8 or 16 bit PCM; only the format and the samples are kept, under a header of our own. */
export function readWav(file: Buffer) {
  if (file.readUInt32LE(4) + 8 > file.length) refuse("shorter than it says");
  let format: Buffer | null = null;
  let samples: Buffer | null = null;
  let chunks = 0;
  for (let at = 12; at + 8 <= file.length; ) {
    chunks += 1;
    if (chunks > MOST_CHUNKS) refuse("too many chunks");
    const name = file.toString("latin1", at, at + 4);
    const size = file.readUInt32LE(at + 4);
    if (at + 8 + size > file.length) refuse("a chunk past the end");
    const chunk = file.subarray(at + 8, at + 8 + size);
    if (name === "fmt ") format = chunk;
    if (name === "data") samples = chunk;
    at += 8 + size + (size % 2);
  }
  if (!format || !samples?.length || format.length < 16) return refuse("no samples");
  const [channels, rate, bits] = [
    format.readUInt16LE(2),
    format.readUInt32LE(4),
    format.readUInt16LE(14),
  ];
  if (format.readUInt16LE(0) !== PCM || ![8, 16].includes(bits)) refuse("not plain PCM");
  if (channels < 1 || channels > 2 || rate < 8_000 || rate > 48_000) refuse("no voice");
  const perSecond = (rate * channels * bits) / 8;
  const header = Buffer.alloc(HEADER);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(samples.length + HEADER - 8, 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(PCM, 20);
  header.writeUInt16LE(channels, 22);
  header.writeUInt32LE(rate, 24);
  header.writeUInt32LE(perSecond, 28);
  header.writeUInt16LE((channels * bits) / 8, 32);
  header.writeUInt16LE(bits, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(samples.length, 40);
  return { bytes: Buffer.concat([header, samples]), seconds: samples.length / perSecond };
}
