import { oggCrc } from "./crc";
import { GPS_MARK, type Specimen } from "./pictures";

const bytes = (text: string) => Buffer.from(text, "latin1");

const be32 = (value: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
};

const le32 = (value: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
};

// --- wav

export function wav(seconds: number, claims: number | null = null, rate = 8_000) {
  const samples = Buffer.alloc(Math.round(seconds * rate) * 2);
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(rate, 4);
  format.writeUInt32LE(rate * 2, 8);
  format.writeUInt16LE(2, 12);
  format.writeUInt16LE(16, 14);
  const list = Buffer.concat([
    bytes("LIST"),
    le32(4 + GPS_MARK.length),
    bytes("INFO"),
    bytes(GPS_MARK),
  ]);
  const body = Buffer.concat([
    bytes("WAVEfmt "),
    le32(16),
    format,
    list,
    bytes("data"),
    le32(claims ?? samples.length),
    samples,
  ]);
  return Buffer.concat([bytes("RIFF"), le32(claims ?? body.length), body]);
}

// --- ogg

function page(body: Buffer, number: number, samples: number, stream = 7) {
  const lacing = [...Array<number>(Math.floor(body.length / 255)).fill(255), body.length % 255];
  const head = Buffer.alloc(27 + lacing.length);
  head.write("OggS", 0, "latin1");
  head.writeUInt8(number === 0 ? 2 : 0, 5);
  head.writeBigInt64LE(BigInt(samples), 6);
  head.writeUInt32LE(stream, 14);
  head.writeUInt32LE(number, 18);
  head.writeUInt8(lacing.length, 26);
  head.set(lacing, 27);
  const whole = Buffer.concat([head, body]);
  whole.writeUInt32LE(oggCrc(whole), 22);
  return whole;
}

const opusHead = Buffer.concat([
  bytes("OpusHead"),
  Buffer.from([1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0]),
]);
const comment = `LOCATION=${GPS_MARK}`;
const opusTags = Buffer.concat([
  bytes("OpusTags"),
  le32(4),
  bytes("test"),
  le32(1),
  le32(comment.length),
  bytes(comment),
]);

export const ogg = (seconds: number, head = opusHead) =>
  Buffer.concat([
    page(head, 0, 0),
    page(opusTags, 1, 0),
    page(Buffer.alloc(200, 3), 2, seconds * 48_000),
  ]);

// --- webm

const size = (length: number) => {
  const eight = Buffer.alloc(8);
  eight.writeBigUInt64BE(BigInt(length) | (1n << 56n));
  return eight;
};
const UNKNOWN = Buffer.from("01ffffffffffffff", "hex");
const el = (id: string, body: Buffer, length: Buffer = size(body.length)) =>
  Buffer.concat([Buffer.from(id, "hex"), length, body]);

const header = (type: string) => el("1a45dfa3", el("4282", bytes(type)));
const track = (type: number, codec: string) =>
  el(
    "ae",
    Buffer.concat([
      el("d7", Buffer.from([1])),
      el("73c5", Buffer.from([1])),
      el("83", Buffer.from([type])),
      el("536e", bytes(GPS_MARK)),
      el("86", bytes(codec)),
      el("63a2", opusHead),
    ]),
  );

type Webm = { seconds: number; type?: string; tracks?: Buffer; extra?: Buffer };

export function webm({ seconds, type = "webm", tracks = track(2, "A_OPUS"), extra }: Webm) {
  const clusters = Array.from({ length: Math.max(1, Math.ceil(seconds)) }, (_, second) =>
    el(
      "1f43b675",
      Buffer.concat([
        el("e7", be32(second * 1_000)),
        el("a3", Buffer.concat([Buffer.from([0x81, 0, 0, 0x80]), Buffer.alloc(40, 9)])),
        el("a3", Buffer.concat([Buffer.from([0x81, 3, 0xd4, 0x80]), Buffer.alloc(40, 9)])),
      ]),
      UNKNOWN,
    ),
  );
  const info = el(
    "1549a966",
    Buffer.concat([el("2ad7b1", be32(1_000_000)), el("7ba9", bytes(GPS_MARK))]),
  );
  const body = Buffer.concat([info, el("1654ae6b", tracks), extra ?? Buffer.alloc(0), ...clusters]);
  return Buffer.concat([header(type), el("18538067", body, UNKNOWN)]);
}

const tags = el("1254c367", el("7373", bytes(GPS_MARK)));
const attachment = el("1941a469", el("61a7", bytes(`${GPS_MARK}<script>`)));

// --- mp4

const box = (type: string, ...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([be32(body.length + 8), bytes(type), body]);
};
const full = (type: string, flags: number, ...parts: Buffer[]) => box(type, be32(flags), ...parts);
const zeros = (count: number) => Buffer.alloc(count);

type Mp4 = {
  seconds: number;
  handler?: string;
  reference?: Buffer;
  more?: Buffer;
  traks?: number;
  fragment?: boolean;
};

const here = full("url ", 1);

function trak({ seconds, handler = "soun", reference = here, fragment }: Mp4) {
  const length = fragment ? 0 : seconds * 1_000;
  return box(
    "trak",
    full("tkhd", 7, zeros(80)),
    box(
      "mdia",
      full("mdhd", 0, zeros(8), be32(1_000), be32(length), zeros(4)),
      full("hdlr", 0, zeros(4), bytes(handler), zeros(12), bytes(`${GPS_MARK}\0`)),
      box(
        "minf",
        full("smhd", 0, zeros(4)),
        box("dinf", full("dref", 0, be32(1), reference)),
        box(
          "stbl",
          full("stsd", 0, be32(1), box("mp4a", zeros(28))),
          fragment
            ? full("stts", 0, be32(0))
            : full("stts", 0, be32(1), be32(seconds), be32(1_000)),
        ),
      ),
    ),
  );
}

const place = box("udta", box("\xa9xyz", bytes(GPS_MARK)), box("meta", bytes(GPS_MARK)));

export function mp4(wishes: Mp4) {
  const traks = Array.from({ length: wishes.traks ?? 1 }, () => trak(wishes));
  const mvex = box("mvex", full("trex", 0, be32(1), be32(1), be32(1_000), be32(0), be32(0)));
  return Buffer.concat([
    box("ftyp", bytes("M4A \0\0\0\0isommp42")),
    box(
      "moov",
      full("mvhd", 0, zeros(96)),
      ...traks,
      ...(wishes.fragment ? [mvex] : []),
      place,
      wishes.more ?? zeros(0),
    ),
    ...(wishes.fragment
      ? [
          box(
            "moof",
            full("mfhd", 0, be32(1)),
            box("traf", full("tfhd", 0, be32(1)), full("trun", 0, be32(wishes.seconds))),
          ),
        ]
      : []),
    box("mdat", Buffer.alloc(300, 5)),
  ]);
}

const manyBoxes = Buffer.concat(Array<Buffer>(20_000).fill(box("free")));

export const goodVoices = (): Specimen[] =>
  (
    [
      ["wav of 3 s with a place", wav(3)],
      ["wav of 119 s", wav(119)],
      ["ogg of 8 s with a place", ogg(8)],
      ["ogg of 120 s", ogg(120)],
      ["webm of 5 s as browsers write it", webm({ seconds: 5 })],
      ["webm with tags", webm({ seconds: 2, extra: tags })],
      ["webm with an attachment", webm({ seconds: 2, extra: attachment })],
      ["mp4 of 6 s with a place", mp4({ seconds: 6 })],
      [
        "mp4 with an empty address, as Chrome writes it",
        mp4({ seconds: 4, reference: full("url ", 1, zeros(1)) }),
      ],
      ["mp4 in fragments, as phones write it", mp4({ seconds: 6, fragment: true })],
    ] as const
  ).map(([name, file]) => ({ name, bytes: file, takes: true }));

export const badVoices = (): Specimen[] =>
  (
    [
      ["wav that claims 4 GB", wav(1, 0xfffffff0)],
      ["wav of 121 s", wav(121)],
      ["wav of compressed sound", Buffer.from(wav(1)).fill(2, 20, 21)],
      ["wav cut short", wav(2).subarray(0, 9_000)],
      ["24 hours of silence in ogg", ogg(24 * 3_600)],
      ["ogg that is video", ogg(3, Buffer.concat([bytes("\x80theora"), zeros(12)]))],
      ["ogg with a damaged page", Buffer.from(ogg(3)).fill(0, 150, 160)],
      ["ogg with a page behind it", Buffer.concat([ogg(3), bytes("<html>")])],
      [
        "24 hours of silence in webm",
        webm({
          seconds: 1,
          extra: el(
            "1f43b675",
            Buffer.concat([el("e7", be32(86_400_000)), el("a3", Buffer.from([0x81, 0, 0, 0x80]))]),
          ),
        }),
      ],
      [
        "webm of 300,000 empty segments",
        Buffer.concat([
          webm({ seconds: 2 }),
          Buffer.alloc(300_000 * 5, Buffer.from([0x18, 0x53, 0x80, 0x67, 0x80])),
        ]),
      ],
      ["wav without a sample", wav(0)],
      ["webm with a film", webm({ seconds: 2, tracks: track(1, "V_VP9") })],
      [
        "webm with sound and film",
        webm({ seconds: 2, tracks: Buffer.concat([track(2, "A_OPUS"), track(1, "V_VP9")]) }),
      ],
      ["webm with another codec", webm({ seconds: 2, tracks: track(2, "A_AAC") })],
      ["matroska named mp4", webm({ seconds: 2, type: "matroska" })],
      ["webm cut short", webm({ seconds: 2 }).subarray(0, -20)],
      ["mp4 with a film", mp4({ seconds: 2, handler: "vide" })],
      ["mp4 with two tracks", mp4({ seconds: 2, traks: 2 })],
      [
        "mp4 whose sound is elsewhere",
        mp4({ seconds: 2, reference: full("url ", 0, bytes("http://169.254.169.254/\0")) }),
      ],
      [
        "mp4 that says here and names an address",
        mp4({ seconds: 2, reference: full("url ", 1, bytes("http://169.254.169.254/")) }),
      ],
      ["mp4 with 20,000 boxes", mp4({ seconds: 2, more: manyBoxes })],
      ["24 hours in mp4", mp4({ seconds: 86_400 })],
      ["24 hours in fragments", mp4({ seconds: 86_400, fragment: true })],
      ["mp4 cut short", mp4({ seconds: 2 }).subarray(0, -100)],
      ["an HLS playlist", bytes("#EXTM3U\n#EXTINF:1,\nhttp://169.254.169.254/latest\n")],
      ["a concat playlist", bytes("ffconcat version 1.0\nfile '/etc/passwd'\n")],
      ["an mp3", bytes("ID3\x04\0\0\0\0\0\0.............")],
      ["a page", bytes("<!doctype html><script>1</script>")],
    ] as const
  ).map(([name, file]) => ({ name, bytes: Buffer.from(file), takes: false }));
