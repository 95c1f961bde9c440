export type Segment = {
  epoch: number;
  seq: number;
  msn: number;
  /** ISO or a date: when its first picture was taken. */
  at: Date;
  durationMs: number;
};

export const WINDOW = 8;

const seconds = (ms: number) => String(ms / 1_000);

const targetOf = (segments: readonly Segment[]) =>
  Math.max(1, ...segments.map(({ durationMs }) => Math.round(durationMs / 1_000)));

function linesOf(segments: readonly Segment[]) {
  return segments.flatMap(({ epoch, seq, at, durationMs }, index) => {
    const before = segments[index - 1];
    const begins = before?.epoch === epoch ? [] : [`#EXT-X-MAP:URI="e${epoch}/init.mp4"`];
    return [
      ...(before && begins.length > 0 ? ["#EXT-X-DISCONTINUITY"] : []),
      ...begins,
      `#EXT-X-PROGRAM-DATE-TIME:${at.toISOString()}`,
      `#EXTINF:${seconds(durationMs)},`,
      `e${epoch}/${seq}.m4s`,
    ];
  });
}

const head = (segments: readonly Segment[]) => [
  "#EXTM3U",
  "#EXT-X-VERSION:7",
  `#EXT-X-TARGETDURATION:${targetOf(segments)}`,
  "#EXT-X-INDEPENDENT-SEGMENTS",
];

/** The end of what is on the air; `passed` counts the cameras that begun before what is shown. */
export const livePlaylist = (segments: readonly Segment[], passed: number) =>
  [
    ...head(segments),
    `#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,HOLD-BACK=${targetOf(segments) * 3}`,
    `#EXT-X-MEDIA-SEQUENCE:${segments[0]?.msn ?? 0}`,
    `#EXT-X-DISCONTINUITY-SEQUENCE:${passed}`,
    ...linesOf(segments),
    "",
  ].join("\n");

/** All of what is over. */
export const replayPlaylist = (segments: readonly Segment[]) =>
  [
    ...head(segments),
    "#EXT-X-PLAYLIST-TYPE:VOD",
    "#EXT-X-MEDIA-SEQUENCE:0",
    ...linesOf(segments),
    "#EXT-X-ENDLIST",
    "",
  ].join("\n");

/** Which second of the replay shows what was shown at this moment; the nearest, where the camera was away. */
export function secondOf(segments: readonly Segment[], moment: Date): number {
  let before = 0;
  for (const { at, durationMs } of segments) {
    const into = moment.getTime() - at.getTime();
    if (into < durationMs) return (before + Math.max(0, into)) / 1_000;
    before += durationMs;
  }
  return before / 1_000;
}
