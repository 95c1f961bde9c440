import { expect, test } from "vitest";
import { livePlaylist, replayPlaylist, type Segment, secondOf } from "@/lib/live/playlist";

const begin = Date.parse("2026-11-30T04:00:00Z");
const at = (seconds: number) => new Date(begin + seconds * 1_000);

const segment = (msn: number, epoch: number, seq: number, seconds: number): Segment => ({
  msn,
  epoch,
  seq,
  at: at(seconds),
  durationMs: 1_000,
});

/** A camera of two seconds, and after ten without one another of two. */
const segments = [
  segment(0, 1, 0, 0),
  segment(1, 1, 1, 1),
  segment(2, 2, 0, 12),
  segment(3, 2, 1, 13),
];

test("on the air the newest are listed, with where they stand and how to wait for the next", () => {
  expect(livePlaylist(segments.slice(1), 0)).toBe(`#EXTM3U
#EXT-X-VERSION:7
#EXT-X-TARGETDURATION:1
#EXT-X-INDEPENDENT-SEGMENTS
#EXT-X-SERVER-CONTROL:CAN-BLOCK-RELOAD=YES,HOLD-BACK=3
#EXT-X-MEDIA-SEQUENCE:1
#EXT-X-DISCONTINUITY-SEQUENCE:0
#EXT-X-MAP:URI="e1/init.mp4"
#EXT-X-PROGRAM-DATE-TIME:2026-11-30T04:00:01.000Z
#EXTINF:1,
e1/1.m4s
#EXT-X-DISCONTINUITY
#EXT-X-MAP:URI="e2/init.mp4"
#EXT-X-PROGRAM-DATE-TIME:2026-11-30T04:00:12.000Z
#EXTINF:1,
e2/0.m4s
#EXT-X-PROGRAM-DATE-TIME:2026-11-30T04:00:13.000Z
#EXTINF:1,
e2/1.m4s
`);
});

test("afterwards all is listed, with an end", () => {
  const text = replayPlaylist(segments);
  expect(text.match(/#EXTINF/g)).toHaveLength(4);
  expect(text.match(/#EXT-X-DISCONTINUITY\n/g)).toHaveLength(1);
  expect(text).toContain("#EXT-X-PLAYLIST-TYPE:VOD");
  expect(text.endsWith("#EXT-X-ENDLIST\n")).toBe(true);
});

test.each([
  [-5, 0],
  [0, 0],
  [1.5, 1.5],
  [6, 2],
  [12.25, 2.25],
  [60, 4],
])("what was shown after %d s is in second %d of the replay", (seconds, second) => {
  expect(secondOf(segments, at(seconds))).toBe(second);
});
