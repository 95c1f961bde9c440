import { expect, test } from "vitest";
import { VIDEO_BYTES } from "@/lib/media";
import { receiveUpload } from "@/lib/media/mutations";
import { answerFile } from "@/lib/media/queries";
import { db } from "@/lib/platform/db";
import { read } from "@/lib/platform/storage";
import { createUser, viewerOf } from "@/tests/factories";
import { badFilms, film, goodFilms, PLACE_MARKS } from "./films";

const ORIGIN = "http://localhost:3000";

async function send(bytes: Uint8Array) {
  const viewer = await viewerOf(await createUser());
  const body = new Uint8Array(bytes);
  const headers = { origin: ORIGIN };
  const request = new Request(`${ORIGIN}/api/uploads?kind=private-video`, {
    method: "POST",
    headers,
    body,
  });
  return receiveUpload(viewer, request);
}

test.each(goodFilms)(
  "takes a film as %s, and nothing but its picture and sound",
  async (_, bytes) => {
    const answer = await send(bytes);
    if (!answer.ok) throw new Error(answer.code);
    const { key, seconds } = answer.data;
    expect(key).toMatch(/^private\/videos\/[\da-f]{32}\.(mp4|webm)$/);
    expect(seconds).toBeGreaterThanOrEqual(2);
    const kept = Buffer.from((await read(key)) ?? []);
    expect(kept.length).toBeGreaterThan(5_000);
    for (const mark of PLACE_MARKS) expect(kept.indexOf(mark, 0, "latin1")).toBe(-1);
    const asset = await db.asset.findUniqueOrThrow({ where: { key } });
    expect(asset).toMatchObject({ kind: "VIDEO", width: 270, height: 480 });
  },
);

test.each(badFilms)("refuses %s, and says why", async (_, bytes, code) => {
  expect(await send(bytes)).toMatchObject({ ok: false, code });
});

test("one byte over the cap is refused before it is read", async () => {
  expect(await send(Buffer.alloc(VIDEO_BYTES + 1, 1))).toMatchObject({
    code: "FILE_TOO_LARGE",
    detail: { most: 16 },
  });
});

test("a player gets the piece that it asks for, as a film", async () => {
  const answer = await send(film());
  if (!answer.ok) throw new Error(answer.code);
  const asked = (range: string) =>
    answerFile(answer.data.key, new Request(ORIGIN, { headers: { range } }), "no-store");
  const piece = await asked("bytes=0-1");
  expect(piece?.status).toBe(206);
  expect(piece?.headers.get("content-type")).toBe("video/mp4");
  expect(piece?.headers.get("content-range")).toMatch(/^bytes 0-1\/\d+$/);
  expect((await piece?.arrayBuffer())?.byteLength).toBe(2);
  expect((await asked("bytes=99999999-"))?.status).toBe(416);
});
