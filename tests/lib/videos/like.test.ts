import { expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { forgetLikes, likeVideo, takeDownVideo } from "@/lib/videos/mutations";
import { listOwnLikes, readLikes } from "@/lib/videos/queries";
import { createOfficer, createUser, guest, viewerOf } from "@/tests/factories";
import { createVideo } from "@/tests/factories/videos";
import { world } from "./world";

async function shown() {
  const { shop } = await world();
  const { id } = await createVideo({ shop, userId: shop.owner.id });
  return { id, viewer: await viewerOf(await createUser()) };
}

test("a like twice, also at once, is one, and so is the way back", async () => {
  const { id, viewer } = await shown();
  await Promise.all([1, 2, 3].map(() => likeVideo(viewer, { id, isOn: true })));
  await likeVideo(await viewerOf(await createUser()), { id, isOn: true });
  expect(await readLikes(viewer, [id])).toEqual({ [id]: { count: 2, isMine: true } });
  expect(await readLikes(guest(), [id])).toEqual({ [id]: { count: 2, isMine: false } });
  await Promise.all([1, 2].map(() => likeVideo(viewer, { id, isOn: false })));
  expect(await readLikes(viewer, [id])).toEqual({ [id]: { count: 1, isMine: false } });
});

test("guests sign in first, and what is taken down is neither liked nor counted", async () => {
  const { id, viewer } = await shown();
  expect(await likeVideo(guest(), { id, isOn: true })).toMatchObject({ code: "SIGN_IN_FIRST" });
  await takeDownVideo(await createOfficer(), { id, reason: "骗人的话" });
  expect(await likeVideo(viewer, { id, isOn: true })).toMatchObject({ code: "NOT_FOUND" });
  expect(await readLikes(viewer, [id])).toEqual({});
});

test("what somebody likes is theirs to read, and goes with them", async () => {
  const { id, viewer } = await shown();
  await likeVideo(viewer, { id, isOn: true });
  expect(await listOwnLikes(viewer)).toMatchObject([{ video: "今天碾的米" }]);
  expect(await listOwnLikes(guest())).toEqual([]);
  await db.$transaction((tx) => forgetLikes(tx, viewer.userId));
  expect(await listOwnLikes(viewer)).toEqual([]);
});
