import {
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  type InputAudioTrack,
  type InputVideoTrack,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from "mediabunny";
import { VIDEO_SECONDS } from "./index";

export type Parts = {
  picture: InputVideoTrack;
  sound: InputAudioTrack | null;
  ending: "mp4" | "webm";
};

/** At most 120 pictures and 100 pieces of sound a second. */
const MOST_PACKETS = VIDEO_SECONDS * 120;

/** Hands the packets over as they are, from the first moment on. */
async function copy(
  track: InputVideoTrack | InputAudioTrack,
  source: EncodedVideoPacketSource | EncodedAudioPacketSource,
) {
  const decoderConfig = await track.getDecoderConfig();
  if (!decoderConfig) throw new Error("no codec");
  const meta = { decoderConfig } as EncodedVideoChunkMetadata & EncodedAudioChunkMetadata;
  let count = 0;
  for await (const packet of new EncodedPacketSink(track).packets()) {
    if (packet.timestamp + packet.duration <= 0) continue;
    count += 1;
    if (count > MOST_PACKETS) throw new Error("too many packets");
    const at = Math.max(0, packet.timestamp);
    await source.add(at === packet.timestamp ? packet : packet.clone({ timestamp: at }), meta);
  }
  source.close();
}

/** The picture and the sound in a new file, its tables first, so that it plays while it is still coming. */
export async function rebuild({ picture, sound, ending }: Parts): Promise<Uint8Array> {
  const format =
    ending === "webm" ? new WebMOutputFormat() : new Mp4OutputFormat({ fastStart: "in-memory" });
  const target = new BufferTarget();
  const output = new Output({ format, target });
  if (!picture.codec) throw new Error("no codec");
  const pictures = new EncodedVideoPacketSource(picture.codec);
  output.addVideoTrack(pictures, { rotation: picture.rotation });
  const sounds = sound?.codec ? new EncodedAudioPacketSource(sound.codec) : null;
  if (sounds) output.addAudioTrack(sounds);
  await output.start();
  await Promise.all([copy(picture, pictures), sound && sounds && copy(sound, sounds)]);
  await output.finalize();
  if (!target.buffer) throw new Error("nothing written");
  return new Uint8Array(target.buffer);
}
