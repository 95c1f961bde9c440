import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { postVideo, removeVideo, showVideo, takeDownVideo } from "@/lib/videos/mutations";
import {
  findFilm,
  findVideo,
  getFeed,
  listOwnVideos,
  listVideosForCounty,
} from "@/lib/videos/queries";
import { createOfficer, createUser, guest, viewerOf } from "@/tests/factories";
import { world } from "./world";

const reason = "说能治病，是假的";

async function shown() {
  const { shop, owner, input } = await world();
  const given = await input();
  const answer = await postVideo(owner, given);
  if (!answer.ok) throw new Error(answer.code);
  return { id: answer.data.id, shop, owner, given, officer: await createOfficer() };
}

test("what the county takes down is gone from page, feed and film, and its shop reads why", async () => {
  const { id, shop, owner, officer } = await shown();
  await Promise.all([1, 2].map(() => takeDownVideo(officer, { id, reason })));
  expect(await findVideo(id, "zh")).toBeNull();
  expect((await getFeed("zh")).videos.map((one) => one.id)).not.toContain(id);
  for (const stranger of [guest(), await viewerOf(await createUser())])
    expect(await findFilm(stranger, id)).toBeNull();
  for (const keeper of [owner, officer]) expect(await findFilm(keeper, id)).not.toBeNull();
  expect(await listOwnVideos(owner, shop.id, "zh")).toMatchObject([{ id, hiddenReason: reason }]);
  expect(
    await db.notification.findMany({ where: { userId: shop.owner.id, kind: "video.hidden" } }),
  ).toMatchObject([{ params: { caption: "今天碾的米", note: reason } }]);
  expect(
    await db.actionLog.count({ where: { action: "video:take-down", subject: `shop:${shop.id}` } }),
  ).toBe(1);
});

test("the shop can't show it again, by no way; the county can", async () => {
  const { id, owner, given, officer } = await shown();
  await takeDownVideo(officer, { id, reason });
  await removeVideo(owner, { id, isGone: true });
  await removeVideo(owner, { id, isGone: false });
  expect(await postVideo(owner, given)).toMatchObject({ code: "VIDEO_TAKEN_DOWN" });
  expect(await findVideo(id, "zh")).toBeNull();
  await showVideo(officer, { id });
  expect(await findVideo(id, "zh")).toMatchObject({ id });
});

test("only who oversees takes down, and lists every shop's", async () => {
  const { id, owner, officer } = await shown();
  for (const stranger of [owner, guest(), await viewerOf(await createUser())]) {
    expect(await takeDownVideo(stranger, { id, reason })).toMatchObject({ code: "NOT_FOUND" });
    expect(await showVideo(stranger, { id })).toMatchObject({ code: "NOT_FOUND" });
    expect(await listVideosForCounty(stranger, "zh")).toEqual([]);
  }
  expect((await listVideosForCounty(officer, "zh")).map((one) => one.id)).toContain(id);
});
