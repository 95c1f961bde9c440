import {
  ALL_FORMATS,
  BlobSource,
  BufferTarget,
  Conversion,
  canEncodeVideo,
  Input,
  type InputVideoTrack,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from "mediabunny";
import { ensureAac } from "@/components/workbench/media/ensure-aac";
import { VIDEO_SECONDS } from "@/lib/media";
import { bitrateFor, isSmall, SOUND_BITRATE, sizeFor } from "./measure";

/** A film ready to be sent; `wasCut` when it was longer than may be. */
export type Film = { blob: Blob; wasCut: boolean };
export type Unfit = "VIDEO_NO_PICTURE" | "VIDEO_UNREADABLE";

type Watch = { onProgress: (share: number) => void; signal: AbortSignal };
type Way = "mp4" | "webm";

const MOST_FRAMES = 30;

/** How this browser can write the film; null where it can't. */
async function wayFor(picture: InputVideoTrack): Promise<Way | null> {
  if (!("VideoEncoder" in globalThis) || !(await picture.canDecode())) return null;
  const size = sizeFor(picture.displayWidth, picture.displayHeight);
  if (await canEncodeVideo("avc", size)) return "mp4";
  return (await canEncodeVideo("vp8", size)) ? "webm" : null;
}

async function pictureOptions(picture: InputVideoTrack, way: Way, seconds: number) {
  const { averagePacketRate } = await picture.computePacketStats(100);
  return {
    ...sizeFor(picture.displayWidth, picture.displayHeight),
    fit: "fill" as const,
    codec: way === "mp4" ? ("avc" as const) : ("vp8" as const),
    bitrate: bitrateFor(seconds),
    forceTranscode: true,
    ...(averagePacketRate > MOST_FRAMES + 1 && { frameRate: MOST_FRAMES }),
  };
}

async function write(input: Input, picture: InputVideoTrack, way: Way, watch: Watch) {
  const length = await input.computeDuration();
  const seconds = Math.min(VIDEO_SECONDS, length);
  const target = new BufferTarget();
  if (way === "mp4") await ensureAac();
  const format =
    way === "mp4" ? new Mp4OutputFormat({ fastStart: "in-memory" }) : new WebMOutputFormat();
  const conversion = await Conversion.init({
    input,
    output: new Output({ format, target }),
    tracks: "primary",
    video: await pictureOptions(picture, way, seconds),
    audio: { codec: way === "mp4" ? "aac" : "opus", bitrate: SOUND_BITRATE },
    ...(length > VIDEO_SECONDS && { trim: { start: 0, end: VIDEO_SECONDS } }),
  });
  if (!conversion.isValid) return null;
  conversion.onProgress = watch.onProgress;
  watch.signal.addEventListener("abort", () => void conversion.cancel());
  await conversion.execute();
  if (!target.buffer) return null;
  const blob = new Blob([target.buffer], { type: `video/${way}` });
  return { blob, wasCut: length > VIDEO_SECONDS };
}

async function isSentAsIs(file: File, input: Input, picture: InputVideoTrack) {
  const sound = await input.getPrimaryAudioTrack();
  return (
    picture.codec === "avc" &&
    (!sound || sound.codec === "aac") &&
    isSmall(file.size, picture.displayWidth, picture.displayHeight) &&
    (await input.computeDuration()) <= VIDEO_SECONDS
  );
}

/**
 * Makes a film small before it is sent: at most a minute, 1280 pixels, some eight megabytes. Where the browser
 * has no encoder it stays as it is, and the server says whether others can play it.
 */
export async function makeSmall(file: File, watch: Watch): Promise<Film | Unfit> {
  const input = new Input({ source: new BlobSource(file), formats: ALL_FORMATS });
  if (!(await input.canRead())) return "VIDEO_UNREADABLE";
  const picture = await input.getPrimaryVideoTrack();
  if (!picture) return "VIDEO_NO_PICTURE";
  const asIs = { blob: file, wasCut: false };
  if (await isSentAsIs(file, input, picture)) return asIs;
  const way = await wayFor(picture);
  return (way && (await write(input, picture, way, watch))) || asIs;
}
