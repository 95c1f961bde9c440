/**
 * Makes the demo's short videos of the demo's own pictures: slow pans, cross-fades and a plucked tune that nobody
 * wrote. `npx tsx scripts/build-video-demo.ts`, with Debian's ffmpeg; the films are committed.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { videos } from "../prisma/seed/content/videos";

const TO = "prisma/seed/videos";
const [WIDTH, HEIGHT, FRAMES] = [540, 960, 24];
const SCENE_S = 3.6;
const FADE_S = 0.6;

/** The picture fills the film; what is wider is passed over, one way and then the other. */
function pan(index: number) {
  const share = index % 2 === 0 ? `t/${SCENE_S}` : `1-t/${SCENE_S}`;
  return [
    `[${index}:v]scale=-2:${HEIGHT},scale='max(iw,${WIDTH})':-2`,
    `crop=${WIDTH}:${HEIGHT}:(iw-ow)*(0.15+0.7*(${share})):(ih-oh)/2`,
    `fps=${FRAMES},setsar=1,format=yuv420p[scene${index}]`,
  ].join(",");
}

function fades(count: number) {
  const steps = Array.from({ length: count - 1 }, (_, at) => {
    const from = at === 0 ? "[scene0]" : `[fade${at}]`;
    const offset = (at + 1) * (SCENE_S - FADE_S);
    return `${from}[scene${at + 1}]xfade=duration=${FADE_S}:offset=${offset}[fade${at + 1}]`;
  });
  return steps.join(";");
}

/** Five tones of a folk scale, plucked twice a second, in and out gently. */
function tune(tone: number, seconds: number) {
  const steps = [1, 1.122, 1.26, 1.498, 1.682].map((ratio) => Math.round(tone * ratio));
  const note = "floor(2*t)";
  const chosen = steps
    .map((hertz, at) => `${hertz}*eq(mod(${note}*3+floor(${note}/4),5),${at})`)
    .join("+");
  const wave = `0.16*exp(-5*mod(t,0.5))*sin(2*PI*t*(${chosen}))`;
  return `aevalsrc='${wave}':d=${seconds}:s=44100,afade=in:d=0.4,afade=out:st=${seconds - 1}:d=1`;
}

mkdirSync(TO, { recursive: true });
for (const { name, scenes, tone } of videos) {
  const seconds = scenes.length * SCENE_S - (scenes.length - 1) * FADE_S;
  const inputs = scenes.flatMap((scene) => [
    ...["-loop", "1", "-framerate", String(FRAMES), "-t", String(SCENE_S)],
    ...["-i", `prisma/seed/images/${scene}/1080.webp`],
  ]);
  const graph = [...scenes.map((_, index) => pan(index)), fades(scenes.length)].join(";");
  execFileSync("ffmpeg", [
    ...["-v", "error", "-y", ...inputs, "-f", "lavfi", "-i", tune(tone, seconds)],
    ...[
      "-filter_complex",
      graph,
      "-map",
      `[fade${scenes.length - 1}]`,
      "-map",
      `${scenes.length}:a`,
    ],
    ...[
      "-c:v",
      "libx264",
      "-preset",
      "veryslow",
      "-crf",
      "27",
      "-maxrate",
      "900k",
      "-bufsize",
      "1800k",
    ],
    ...["-profile:v", "main", "-pix_fmt", "yuv420p", "-c:a", "aac", "-b:a", "64k", "-ac", "1"],
    ...[
      "-map_metadata",
      "-1",
      "-movflags",
      "+faststart",
      "-t",
      String(seconds),
      `${TO}/${name}.mp4`,
    ],
  ]);
  // What stands there until it plays, as a phone would have taken it.
  const poster = ["-ss", "1", "-i", `${TO}/${name}.mp4`, "-frames:v", "1", "-q:v", "4"];
  execFileSync("ffmpeg", ["-v", "error", "-y", ...poster, `${TO}/${name}.jpg`]);
}
