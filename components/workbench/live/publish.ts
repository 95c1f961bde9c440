import {
  MediaStreamAudioTrackSource,
  MediaStreamVideoTrackSource,
  Mp4OutputFormat,
  NullTarget,
  Output,
} from "mediabunny";
import { ensureAac } from "@/components/workbench/media/ensure-aac";
import { openQueue, type Piece, type Sent } from "./send-queue";

const SEGMENT_S = 1;
const FRAMES = 24;
const TRY_MS = 8_000;

type Options = {
  stream: MediaStream;
  /** Where pieces are put: `/live/…/e1/`. */
  base: string;
  token: string;
  onChange: (behind: number, isCut: boolean) => void;
  /** The camera belongs to another page now, or the session is over. */
  onOver: () => void;
  /** Camera, microphone or encoder have given up. */
  onFailed: () => void;
};

async function put(base: string, token: string, { name, bytes }: Piece): Promise<Sent> {
  const headers = { authorization: `Bearer ${token}` };
  const signal = AbortSignal.timeout(TRY_MS);
  const answer = await fetch(base + name, { method: "PUT", headers, body: bytes, signal }).catch(
    () => null,
  );
  if (answer?.ok) return "sent";
  if (answer?.status === 401 || answer?.status === 409) return "over";
  return answer?.status === 413 || answer?.status === 422 ? "skip" : "again";
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const joined = (head: Uint8Array, body: Uint8Array) => {
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return bytes;
};

/** The format hands on each box as it is made; a fragment and its data are one piece. */
function formatOf(push: (piece: Piece) => void) {
  let head = new Uint8Array();
  let seq = 0;
  const keep = (box: Uint8Array) => {
    head = box.slice();
  };
  return new Mp4OutputFormat({
    fastStart: "fragmented",
    minimumFragmentDuration: SEGMENT_S - 0.05,
    onFtyp: keep,
    onMoov: (box) => push({ name: "init.mp4", bytes: joined(head, box), seconds: 0 }),
    onMoof: keep,
    onMdat: (box) => {
      push({ name: `${seq}.m4s`, bytes: joined(head, box), seconds: SEGMENT_S });
      seq += 1;
    },
  });
}

/** Sends camera and microphone until it is ended; what the network delays is sent later, in order. */
export async function publish(options: Options) {
  const { stream, base, token, onChange, onOver, onFailed } = options;
  await ensureAac();
  const queue = openQueue({ send: (piece) => put(base, token, piece), wait, onChange, onOver });
  const output = new Output({ format: formatOf(queue.push), target: new NullTarget() });
  const [picture] = stream.getVideoTracks();
  const [sound] = stream.getAudioTracks();
  if (!picture) throw new Error("no picture");
  const video = new MediaStreamVideoTrackSource(
    picture as MediaStreamVideoTrack,
    {
      codec: "avc",
      bitrate: 900_000,
      keyFrameInterval: SEGMENT_S,
      latencyMode: "realtime",
      sizeChangeBehavior: "contain",
    },
    { frameRate: FRAMES },
  );
  video.errorPromise.catch(onFailed);
  output.addVideoTrack(video);
  if (sound) {
    const audio = new MediaStreamAudioTrackSource(sound as MediaStreamAudioTrack, {
      codec: "aac",
      bitrate: 64_000,
    });
    audio.errorPromise.catch(onFailed);
    output.addAudioTrack(audio);
  }
  for (const track of stream.getTracks()) track.addEventListener("ended", onFailed);
  await output.start();
  return {
    /** Sends what is left. */
    async end() {
      for (const track of stream.getTracks()) track.removeEventListener("ended", onFailed);
      await output.finalize().catch(() => undefined);
      await Promise.race([queue.drained(), wait(TRY_MS)]);
      queue.stop();
    },
    stop() {
      queue.stop();
      void output.cancel();
    },
  };
}

export type Publishing = Awaited<ReturnType<typeof publish>>;
