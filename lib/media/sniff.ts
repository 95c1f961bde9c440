type Format = "jpeg" | "png" | "webp" | "webm" | "mp4" | "ogg" | "wav" | "pdf";

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));

const signs: [Format, (bytes: Uint8Array) => boolean][] = [
  ["jpeg", (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ["png", (bytes) => ascii(bytes, 0, 8) === "\x89PNG\r\n\x1a\n"],
  ["webp", (bytes) => ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 4) === "WEBP"],
  ["wav", (bytes) => ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 4) === "WAVE"],
  ["webm", (bytes) => ascii(bytes, 0, 4) === "\x1a\x45\xdf\xa3"],
  ["ogg", (bytes) => ascii(bytes, 0, 4) === "OggS"],
  ["pdf", (bytes) => ascii(bytes, 0, 5) === "%PDF-"],
  ["mp4", (bytes) => ascii(bytes, 4, 4) === "ftyp"],
];

/** What a file is by its first bytes, whatever its name and content type say; null for all we don't take. */
export const sniff = (bytes: Uint8Array): Format | null =>
  signs.find(([, fits]) => fits(bytes))?.[0] ?? null;
