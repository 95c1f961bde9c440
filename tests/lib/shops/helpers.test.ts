import { expect, test } from "vitest";
import { mayAct, shopLaw, shopsFor } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import {
  answerInvite,
  changeHelperRole,
  inviteHelper,
  leaveShop,
  removeHelper,
} from "@/lib/shops/mutations";
import { findTeam } from "@/lib/shops/queries";
import { guest, viewerOf } from "@/tests/factories";
import { deeds, joined, ownedShop } from "./team";

test("a new part holds from the helper's next request on", async () => {
  const { owner, helper, member, shop } = await joined({ role: "PACKER" });
  expect(mayAct(helper, "product:edit")).toBe(false);
  const change = { memberId: member.id, role: "FAMILY" } as const;
  await Promise.all([changeHelperRole(owner, change), changeHelperRole(owner, change)]);
  expect(mayAct(await viewerOf({ id: helper.userId }), "product:edit")).toBe(true);
  expect((await deeds(shop.id)).filter((deed) => deed === "team:role")).toHaveLength(1);
});

test("who is removed has nothing from the next request on, however often it is pressed", async () => {
  const { owner, helper, member, shop } = await joined({ role: "FAMILY" });
  const one = { memberId: member.id };
  const answers = await Promise.all([removeHelper(owner, one), removeHelper(owner, one)]);
  expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
  const later = await viewerOf({ id: helper.userId });
  for (const { permission } of shopLaw) expect(shopsFor(later, permission)).toEqual([]);
  expect((await deeds(shop.id)).filter((deed) => deed === "team:remove")).toHaveLength(1);
});

test("somebody who was removed can be asked again, for another part", async () => {
  const { owner, helper, member, asked } = await joined({ role: "FAMILY" });
  await removeHelper(owner, { memberId: member.id });
  const again = await inviteHelper(owner, { ...asked, role: "PACKER" });
  await answerInvite(helper, { inviteId: again.ok ? again.data.id : "", accept: true });
  const { memberships } = await viewerOf({ id: helper.userId });
  expect(memberships.map(({ role }) => role)).toEqual(["PACKER"]);
});

test("an owner stays: not removed, not made a helper, and can't leave", async () => {
  const { shop, owner } = await ownedShop();
  const { id: memberId } = await db.shopMember.findFirstOrThrow({ where: { shopId: shop.id } });
  expect(await removeHelper(owner, { memberId })).toMatchObject({ code: "OWNER_STAYS" });
  expect(await changeHelperRole(owner, { memberId, role: "HOST" })).toMatchObject({
    code: "OWNER_STAYS",
  });
  expect(await leaveShop(owner, { shopId: shop.id })).toMatchObject({ code: "NOT_FOUND" });
});

test("a helper leaves by themselves, and the owner hears it once", async () => {
  const { shop, owner, helper } = await joined();
  const one = { shopId: shop.id };
  const answers = await Promise.all([leaveShop(helper, one), leaveShop(helper, one)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await viewerOf({ id: helper.userId })).memberships).toEqual([]);
  const left = { userId: owner.userId, kind: "team.left" };
  expect(await db.notification.count({ where: left })).toBe(1);
});

test("family, packers and strangers change nobody's part", async () => {
  const { member, helper, shop } = await joined({ role: "FAMILY" });
  const stranger = (await ownedShop()).owner;
  for (const viewer of [helper, stranger, guest()]) {
    expect(await removeHelper(viewer, { memberId: member.id })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await changeHelperRole(viewer, { memberId: member.id, role: "HOST" })).toMatchObject({
      code: "NOT_FOUND",
    });
  }
  expect(await leaveShop(stranger, { shopId: shop.id })).toMatchObject({ code: "NOT_FOUND" });
});

test("the team is seen by its members, phones and invites by the owner alone", async () => {
  const { shop, owner, helper } = await joined({ role: "PACKER" });
  const byOwner = await findTeam(owner, shop.id);
  expect(byOwner?.members.map(({ role, phone }) => [role, phone])).toEqual([
    ["OWNER", owner.phone],
    ["PACKER", helper.phone],
  ]);
  const byHelper = await findTeam(helper, shop.id);
  expect(byHelper?.members.map(({ phone, isMe }) => [phone, isMe])).toEqual([
    [null, false],
    [null, true],
  ]);
  expect(byHelper?.invites).toEqual([]);
});
