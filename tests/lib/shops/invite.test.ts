import { describe, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { maskPhone, type Phone } from "@/lib/platform/phone";
import { MOST_HELPERS } from "@/lib/shops";
import { answerInvite, inviteHelper, resendInvite, withdrawInvite } from "@/lib/shops/mutations";
import { countMyInvites, findTeam, listMyInvites } from "@/lib/shops/queries";
import { createShop, createUser, guest, viewerOf } from "@/tests/factories";
import { newPhone } from "@/tests/factories/people";
import { deeds, invited, joined, ownedShop } from "./team";

describe("asking", () => {
  test("who is asked hears it by SMS and in the app, and sees who asks for what", async () => {
    const { shop, guest: asked } = await invited();
    expect(await listMyInvites(asked, "zh")).toMatchObject([
      { shop: "老胡家", from: "老胡叔", role: "PACKER" },
    ]);
    expect(await db.smsMessage.findMany({ where: { phone: asked.phone } })).toMatchObject([
      { kind: "shop.invited" },
    ]);
    expect(await db.notification.count({ where: { userId: asked.userId } })).toBe(1);
    expect(await deeds(shop.id)).toEqual(["team:invite"]);
  });

  test("a phone without an account hears it by SMS, with the same answer to the owner", async () => {
    const { shop, owner } = await ownedShop();
    const phone = newPhone();
    const answer = await inviteHelper(owner, {
      shopId: shop.id,
      phone,
      name: "小芳",
      role: "FAMILY",
    });
    expect(answer).toMatchObject({ ok: true });
    expect(await db.smsMessage.count({ where: { phone } })).toBe(1);
  });

  test("asking twice at once is asking once", async () => {
    const { shop, owner } = await ownedShop();
    const asked = { shopId: shop.id, phone: newPhone(), name: "小芳", role: "PACKER" } as const;
    const answers = await Promise.all([inviteHelper(owner, asked), inviteHelper(owner, asked)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await db.smsMessage.count({ where: { phone: asked.phone } })).toBe(1);
    expect(await inviteHelper(owner, { ...asked, role: "HOST" })).toMatchObject({
      code: "ALREADY_INVITED",
    });
  });

  test("nobody in the shop is asked again, and a broken phone is said", async () => {
    const { shop, owner, guest: helper, asked } = await joined();
    expect(await inviteHelper(owner, asked)).toMatchObject({ code: "ALREADY_HELPER" });
    expect(await inviteHelper(owner, { ...asked, phone: owner.phone })).toMatchObject({
      code: "ALREADY_HELPER",
    });
    expect(await inviteHelper(owner, { ...asked, phone: "1380013" })).toMatchObject({
      code: "PHONE_INVALID",
    });
    expect(await countMyInvites(helper)).toBe(0);
    expect(await deeds(shop.id)).toEqual(["team:invite", "team:join"]);
  });

  test("a shop can't ask more people than it may have", async () => {
    const { shop, owner } = await ownedShop();
    const ask = () =>
      inviteHelper(owner, { shopId: shop.id, phone: newPhone(), name: "小芳", role: "PACKER" });
    for (let count = 0; count < MOST_HELPERS; count += 1) await ask();
    expect(await ask()).toMatchObject({ code: "TEAM_FULL", detail: { most: MOST_HELPERS } });
  });

  test("only the owner asks: not the family, not a stranger, not a guest", async () => {
    const { shop, helper, asked } = await joined({ role: "FAMILY" });
    const stranger = (await ownedShop()).owner;
    for (const viewer of [helper, stranger, guest()]) {
      expect(await inviteHelper(viewer, { ...asked, phone: newPhone() })).toMatchObject({
        code: "NOT_FOUND",
      });
    }
    expect(await findTeam(stranger, shop.id)).toBeNull();
    expect(await findTeam(guest(), shop.id)).toBeNull();
  });
});

describe("answering", () => {
  test("a yes makes a helper of that part, once, and the owner hears it", async () => {
    const { shop, owner, guest: asked, inviteId } = await invited();
    const yes = { inviteId, accept: true };
    const answers = await Promise.all([answerInvite(asked, yes), answerInvite(asked, yes)]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect((await viewerOf({ id: asked.userId })).memberships).toEqual([
      { shopId: shop.id, role: "PACKER" },
    ]);
    expect(await db.notification.count({ where: { userId: owner.userId } })).toBe(1);
    expect(await deeds(shop.id)).toEqual(["team:invite", "team:join"]);
  });

  test("a no leaves nothing but the owner's notice, and the shop can ask again", async () => {
    const { owner, guest: asked, inviteId, asked: question } = await invited();
    expect(await answerInvite(asked, { inviteId, accept: false })).toMatchObject({ ok: true });
    expect((await viewerOf({ id: asked.userId })).memberships).toEqual([]);
    expect(await answerInvite(asked, { inviteId, accept: true })).toMatchObject({
      code: "INVITE_OVER",
    });
    expect(await inviteHelper(owner, question)).toMatchObject({ ok: true });
  });

  test("an invite belongs to its phone: for everybody else it is not there", async () => {
    const { inviteId, owner } = await invited();
    for (const viewer of [owner, await viewerOf(await createUser()), guest()]) {
      expect(await answerInvite(viewer, { inviteId, accept: true })).toMatchObject({
        code: "NOT_FOUND",
      });
      expect(await listMyInvites(viewer, "zh")).toEqual([]);
    }
  });

  test("what was withdrawn or is over can't be taken", async () => {
    const { owner, guest: asked, inviteId } = await invited();
    await db.shopInvite.update({ where: { id: inviteId }, data: { expiresAt: new Date() } });
    expect(await answerInvite(asked, { inviteId, accept: true })).toMatchObject({
      code: "INVITE_OVER",
    });
    expect(await countMyInvites(asked)).toBe(0);
    expect(await withdrawInvite(owner, { inviteId })).toMatchObject({ ok: true });
    expect(await withdrawInvite(owner, { inviteId })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("yes and withdrawing at once leave one of the two", async () => {
    const { owner, guest: asked, inviteId } = await invited();
    const [yes, back] = await Promise.all([
      answerInvite(asked, { inviteId, accept: true }),
      withdrawInvite(owner, { inviteId }),
    ]);
    expect(yes.ok).not.toBe(back.ok);
    expect((await viewerOf({ id: asked.userId })).memberships).toHaveLength(yes.ok ? 1 : 0);
  });

  test("an owner who is asked by a shop of their own stays its owner", async () => {
    const { shop, owner } = await ownedShop();
    const { id: inviteId } = await db.shopInvite.create({
      data: {
        shopId: shop.id,
        phone: owner.phone,
        role: "PACKER",
        invitedBy: owner.userId,
        expiresAt: new Date(Date.now() + 60_000),
      },
    });
    await answerInvite(owner, { inviteId, accept: true });
    expect((await viewerOf({ id: owner.userId })).memberships).toEqual([
      { shopId: shop.id, role: "OWNER" },
    ]);
  });

  test("who has not said a name yet gets the one they are called by", async () => {
    const phone = newPhone();
    const user = await createUser({ phone, name: maskPhone(phone as Phone) });
    const { shop, owner } = await ownedShop();
    const asked = { shopId: shop.id, phone, name: "二婶", role: "FAMILY" } as const;
    const answer = await inviteHelper(owner, asked);
    const inviteId = answer.ok ? answer.data.id : "";
    await answerInvite(await viewerOf(user), { inviteId, accept: true });
    expect((await viewerOf(user)).name).toBe("二婶");
  });
});

describe("sending again", () => {
  test("not at once, later yes, and it lives seven days more", async () => {
    const { shop, owner, guest: asked, inviteId } = await invited();
    expect(await resendInvite(owner, { inviteId })).toMatchObject({ code: "INVITED_JUST_NOW" });
    await db.shopInvite.update({ where: { id: inviteId }, data: { expiresAt: new Date() } });
    const answers = await Promise.all([
      resendInvite(owner, { inviteId }),
      resendInvite(owner, { inviteId }),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await db.smsMessage.count({ where: { phone: asked.phone } })).toBe(2);
    expect(await countMyInvites(asked)).toBe(1);
    expect(await deeds(shop.id)).toEqual(["team:invite", "team:resend"]);
  });

  test("a stranger neither resends nor withdraws", async () => {
    const { inviteId } = await invited();
    const stranger = await viewerOf((await createShop()).owner);
    expect(await resendInvite(stranger, { inviteId })).toMatchObject({ code: "NOT_FOUND" });
    expect(await withdrawInvite(stranger, { inviteId })).toMatchObject({ code: "NOT_FOUND" });
  });
});
