import {
  BufferSource,
  EncodedPacketSink,
  Input,
  type InputVideoTrack,
  MP4,
  QTFF,
  WEBM,
} from "mediabunny";
import { LONGEST_SIDE, VIDEO_SECONDS } from "./index";
import { type Parts, rebuild } from "./video-rebuild";

/** A film rebuilt to hold one picture, at most one sound and nothing else: no place, no phone, no names. */
export type Film = {
  bytes: Uint8Array;
  seconds: number;
  width: number;
  height: number;
  ending: "mp4" | "webm";
};
/** What can be said to who sent it. */
export type Unfit = "VIDEO_NO_PICTURE" | "VIDEO_TOO_LONG" | "VIDEO_NOT_PLAYED";

/** What every browser plays; the rest of what these boxes may hold is for few. */
const PLAYED: Record<Film["ending"], { picture: string[]; sound: string[] }> = {
  mp4: { picture: ["avc"], sound: ["aac", "mp3"] },
  webm: { picture: ["vp8", "vp9"], sound: ["opus", "vorbis"] },
};
/** A recorder stops a little after it was told to. */
const SPARE_S = 1;
const MOST_TRACKS = 8;

async function endOf(track: InputVideoTrack, sink: EncodedPacketSink) {
  let end = 0;
  for await (const { timestamp, duration } of sink.packets(undefined, undefined, {
    metadataOnly: true,
  })) {
    end = Math.max(end, timestamp + duration);
    if (end > VIDEO_SECONDS + SPARE_S) return end;
  }
  const first = await sink.getFirstPacket();
  // What its box calls a picture that stands by itself must be one in the codec's own words.
  const isTrue = first && (await track.determinePacketType(first)) === "key";
  return isTrue ? end : null;
}

async function partsOf(input: Input): Promise<Parts | Unfit | null> {
  const tracks = await input.getTracks();
  if (tracks.length === 0) return null;
  const picture = await input.getPrimaryVideoTrack();
  if (!picture || tracks.length > MOST_TRACKS) return "VIDEO_NO_PICTURE";
  const sound = await input.getPrimaryAudioTrack();
  const ending = (await input.getFormat()).name === "WebM" ? "webm" : "mp4";
  const { codec } = picture;
  const played = PLAYED[ending];
  if (!codec || !played.picture.includes(codec)) return "VIDEO_NOT_PLAYED";
  if (sound && !played.sound.includes(sound.codec ?? "")) return "VIDEO_NOT_PLAYED";
  return { picture, sound, ending };
}

/**
 * The film in a file (MP4, QuickTime or WebM), read packet by packet by its own tables. Null for what is none,
 * throws where it is broken.
 */
export async function readVideo(bytes: Uint8Array): Promise<Film | Unfit | null> {
  const input = new Input({ source: new BufferSource(bytes), formats: [MP4, QTFF, WEBM] });
  const parts = await partsOf(input);
  if (!parts || typeof parts === "string") return parts;
  const { picture, ending } = parts;
  const seconds = await endOf(picture, new EncodedPacketSink(picture));
  if (!seconds) return null;
  if (seconds > VIDEO_SECONDS + SPARE_S) return "VIDEO_TOO_LONG";
  const { displayWidth: width, displayHeight: height } = picture;
  if (Math.min(width, height) < 1) return null;
  if (Math.max(width, height) > LONGEST_SIDE) return "VIDEO_NOT_PLAYED";
  return { bytes: await rebuild(parts), seconds, width, height, ending };
}
