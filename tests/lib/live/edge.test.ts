import { expect, test } from "vitest";
import { endLive, startLive, stopLive } from "@/lib/live/mutations";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createOfficer, createShop, viewerOf } from "@/tests/factories";
import {
  askLive,
  createLive,
  film,
  openCamera,
  SOUND_ONLY,
  sendFilm,
} from "@/tests/factories/live";
import { eventually } from "@/tests/support/eventually";

async function onAir() {
  const shop = await createShop();
  const host = await viewerOf(shop.owner);
  const { session } = await createLive({ shop, hostId: shop.owner.id });
  const { id } = session;
  return { shop, host, id, camera: await openCamera(host, id) };
}

const stored = (id: string) => db.liveSession.findUniqueOrThrow({ where: { id } });
const list = async (id: string, query = "") => {
  const answer = await askLive(`${id}/index.m3u8${query}`);
  return { status: answer.status, text: await answer.text() };
};

test("what a camera sends can be listed and had as it was sent", async () => {
  const { id, camera } = await onAir();
  await sendFilm(camera, 3);
  const { text } = await list(id);
  expect(text.match(/e1\/\d\.m4s/g)).toEqual(["e1/0.m4s", "e1/1.m4s", "e1/2.m4s"]);
  const answer = await askLive(`${id}/e1/1.m4s`);
  expect(answer.headers.get("content-type")).toBe("video/mp4");
  expect(Buffer.from(await answer.arrayBuffer()).equals(film("1.m4s"))).toBe(true);
  expect(await stored(id)).toMatchObject({ segmentCount: 3 });
});

test("the same piece sent again, also at once, stands in the list once", async () => {
  const { id, camera } = await onAir();
  await camera.put("init.mp4");
  const answers = await Promise.all([1, 2, 3].map(() => camera.put("0.m4s")));
  expect(answers).toEqual([204, 204, 204]);
  expect(await camera.put("init.mp4")).toBe(204);
  expect(await stored(id)).toMatchObject({ segmentCount: 1 });
});

test("pieces are dated by the camera's own clock, set by ours", async () => {
  const { id, camera } = await onAir();
  await sendFilm(camera, 3);
  const rows = await db.liveSegment.findMany({
    where: { sessionId: id },
    orderBy: { msn: "asc" },
  });
  const [first, second, third] = rows.map(({ at }) => at.getTime());
  expect([(second ?? 0) - (first ?? 0), (third ?? 0) - (first ?? 0)]).toEqual([2_000, 4_000]);
  expect(rows.map(({ durationMs }) => durationMs)).toEqual([2_000, 2_000, 2_000]);
});

test("who waits for the next piece is answered when it is there", async () => {
  const { id, camera } = await onAir();
  await sendFilm(camera, 1);
  const waits = list(id, "?_HLS_msn=1");
  await camera.put("1.m4s");
  expect((await waits).text).toContain("e1/1.m4s");
});

test("a page that was lost goes on as another camera: one break, and the old one is not let in", async () => {
  const { id, host, camera } = await onAir();
  await sendFilm(camera, 2);
  const next = await openCamera(host, id);
  expect(await camera.put("2.m4s")).toBe(401);
  await sendFilm(next, 2);
  const { text } = await list(id);
  expect(text.match(/#EXT-X-DISCONTINUITY\n/g)).toHaveLength(1);
  expect(text.match(/e\d\/\d\.m4s/g)).toEqual(["e1/0.m4s", "e1/1.m4s", "e2/0.m4s", "e2/1.m4s"]);
});

test("after the end the whole film is there, and nobody's camera is let in", async () => {
  const { id, host, camera } = await onAir();
  await sendFilm(camera, 5);
  const next = await openCamera(host, id);
  await sendFilm(next, 5);
  expect((await list(id)).text.match(/#EXTINF/g)).toHaveLength(8);
  await endLive(host, { id });
  expect(await next.put("5.m4s")).toBe(401);
  await eventually(async () => {
    const { text } = await list(id);
    expect(text.match(/#EXTINF/g)).toHaveLength(10);
    expect(text).toContain("#EXT-X-ENDLIST");
  });
});

test("a piece that viewers may have stays as it is", async () => {
  const { id, camera } = await onAir();
  await sendFilm(camera, 1);
  expect(await camera.put("0.m4s", film("1.m4s"))).toBe(204);
  const answer = await askLive(`${id}/e1/0.m4s`);
  expect(Buffer.from(await answer.arrayBuffer()).equals(film("0.m4s"))).toBe(true);
});

test("pieces from a time that is to come are turned away", async () => {
  const { id, camera } = await onAir();
  await sendFilm(camera, 1);
  expect(await camera.put("17.m4s")).toBe(422);
  expect(await stored(id)).toMatchObject({ segmentCount: 1 });
});

test("sound without a picture is taken and not listed", async () => {
  const { id, camera } = await onAir();
  await sendFilm(camera, 1);
  expect(await camera.put(SOUND_ONLY)).toBe(204);
  expect(await stored(id)).toMatchObject({ segmentCount: 1 });
});

test("a camera without its session's token is not let in", async () => {
  const { id, camera } = await onAir();
  const other = await onAir();
  await camera.put("init.mp4");
  expect(await camera.put("0.m4s", film("0.m4s"), other.camera.token)).toBe(401);
  expect(await camera.put("0.m4s", film("0.m4s"), "x".repeat(22))).toBe(401);
  const bare = await askLive(`${id}/e1/0.m4s`, { method: "PUT", body: "film" });
  expect(bare.status).toBe(401);
  expect(await stored(id)).toMatchObject({ segmentCount: 0 });
});

test.each<[string, Buffer, number]>([
  ["more than 4 MB", Buffer.alloc(4 * 1024 * 1024 + 1), 413],
  ["a picture", Buffer.from("RIFF....WEBPVP8 "), 422],
  ["half a segment", film("0.m4s").subarray(0, 9_000), 422],
  ["the header", film("init.mp4"), 422],
])("%s is no segment", async (_, bytes, status) => {
  const { id, camera } = await onAir();
  await camera.put("init.mp4");
  expect(await camera.put("0.m4s", bytes)).toBe(status);
  expect(await stored(id)).toMatchObject({ segmentCount: 0 });
});

test("a segment before its header waits, and no header becomes another", async () => {
  const { id, camera } = await onAir();
  expect(await camera.put("0.m4s")).toBe(409);
  expect(await camera.put("init.mp4", Buffer.from("noise and more noise"))).toBe(422);
  await camera.put("init.mp4");
  await camera.put("init.mp4", film("0.m4s"));
  const answer = await askLive(`${id}/e1/init.mp4`);
  expect(Buffer.from(await answer.arrayBuffer()).equals(film("init.mp4"))).toBe(true);
});

test("a flood of pieces is turned away", async () => {
  const { camera } = await onAir();
  const answers = [];
  for (let index = 0; index < 301; index += 1) answers.push(await camera.put("init.mp4"));
  expect(answers.at(-1)).toBe(429);
  expect(answers.slice(0, 300).every((status) => status === 204)).toBe(true);
});

test.each([
  "../../etc/passwd",
  "%2e%2e/init.mp4",
  `${newId()}/e1/../../x/0.m4s`,
  `${newId()}/e1/init.mp4.m4s`,
  `${newId()}/e-1/0.m4s`,
  `${newId()}/e1/0.m4s%00`,
  `${newId()}/index.m3u8`,
  "now/more",
  "",
])("%s is nothing", async (path) => {
  expect((await askLive(path)).status).toBe(404);
});

test("what nobody has begun, or the county has switched off, is not there", async () => {
  const { id, camera, shop } = await onAir();
  const { session } = await createLive({ shop, hostId: shop.owner.id });
  expect((await list(session.id)).status).toBe(404);
  await sendFilm(camera, 1);
  await stopLive(await createOfficer(), { id, reason: "骗人的话" });
  expect(await camera.put("1.m4s")).toBe(401);
});

test("a shop has one session on the air, also when two begin at once", async () => {
  const shop = await createShop();
  const host = await viewerOf(shop.owner);
  const two = await Promise.all([1, 2].map(() => createLive({ shop, hostId: shop.owner.id })));
  const answers = await Promise.all(two.map(({ session }) => startLive(host, { id: session.id })));
  expect(answers.map((answer) => (answer.ok ? "ok" : answer.code)).sort()).toEqual([
    "LIVE_ELSEWHERE",
    "ok",
  ]);
});
