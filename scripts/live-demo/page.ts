import { registerAacEncoder } from "@mediabunny/aac-encoder";
import {
  AudioBufferSource,
  CanvasSource,
  canEncodeAudio,
  Mp4OutputFormat,
  NullTarget,
  Output,
} from "mediabunny";

/** One picture and how it is passed over: from this part of its spare room to that. */
export type Scene = { url: string; seconds: number; from: number; to: number };

const WIDTH = 360;
const HEIGHT = 640;
const FRAMES = 12;
const RATE = 24_000;
const SEGMENT_S = 2;
/** Five tones of a folk scale, in hertz. */
const SCALE = [261.6, 293.7, 329.6, 392, 440];

async function load(url: string) {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
}

/** The picture fills the film; what is wider than it is passed over slowly. */
function paint(pen: CanvasRenderingContext2D, picture: HTMLImageElement, at: number, zoom: number) {
  const scale = Math.max(WIDTH / picture.width, HEIGHT / picture.height) * zoom;
  const [width, height] = [picture.width * scale, picture.height * scale];
  pen.drawImage(picture, (WIDTH - width) * at, (HEIGHT - height) / 2, width, height);
}

/** A plucked tune that nobody wrote: soft, so that it disturbs nobody. */
function tune(seconds: number) {
  const buffer = new AudioBuffer({ length: RATE * seconds, sampleRate: RATE, numberOfChannels: 1 });
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < samples.length; index += 1) {
    const time = index / RATE;
    const note = Math.floor(time * 2);
    const tone = SCALE[(note * 7 + Math.floor(note / 3)) % SCALE.length] ?? 0;
    const since = time - note / 2;
    samples[index] = 0.12 * Math.exp(-5 * since) * Math.sin(2 * Math.PI * tone * time);
  }
  return buffer;
}

const join = (head: Uint8Array, body: Uint8Array) => new Uint8Array([...head, ...body]);

/** The scenes one after the other, as the header and the segments of a film. */
async function film(scenes: Scene[]): Promise<number[][]> {
  if (!(await canEncodeAudio("aac"))) registerAacEncoder();
  const pieces: Uint8Array[] = [];
  let head = new Uint8Array();
  const keep = (bytes: Uint8Array) => {
    head = bytes.slice();
  };
  const add = (bytes: Uint8Array) => void pieces.push(join(head, bytes));
  const format = new Mp4OutputFormat({
    fastStart: "fragmented",
    minimumFragmentDuration: SEGMENT_S - 0.05,
    onFtyp: keep,
    onMoov: add,
    onMoof: keep,
    onMdat: add,
  });
  const output = new Output({ format, target: new NullTarget() });
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas");
  const picture = new CanvasSource(canvas, {
    codec: "avc",
    bitrate: 180_000,
    keyFrameInterval: SEGMENT_S,
  });
  const sound = new AudioBufferSource({ codec: "aac", bitrate: 32_000 });
  output.addVideoTrack(picture, { frameRate: FRAMES });
  output.addAudioTrack(sound);
  await output.start();
  const seconds = scenes.reduce((sum, scene) => sum + scene.seconds, 0);
  await sound.add(tune(seconds));
  sound.close();
  let frame = 0;
  for (const scene of scenes) {
    const image = await load(scene.url);
    const count = scene.seconds * FRAMES;
    for (let index = 0; index < count; index += 1) {
      const part = index / count;
      paint(pen, image, scene.from + (scene.to - scene.from) * part, 1.02 + 0.06 * part);
      await picture.add(frame / FRAMES, 1 / FRAMES);
      frame += 1;
    }
  }
  await output.finalize();
  return pieces.map((piece) => [...piece]);
}

Object.assign(globalThis, { film });
