import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { shopsFor } from "@/lib/platform/auth";
import { db, inTransaction } from "@/lib/platform/db";
import { liveNow, publish, type Room } from "@/lib/platform/live-line";
import { moveAll } from "@/lib/platform/outbox/move";
import { createShop } from "@/tests/factories";
import { createUser } from "@/tests/factories/people";
import { eventually } from "@/tests/support/eventually";
import { serveLine } from "./listen";

const { line, listen } = serveLine({
  open: () => true,
  shop: (viewer, id) => shopsFor(viewer, "order:sell").includes(id),
});

/** What the pump does in the running shop. */
async function tell() {
  await moveAll();
  await line.look();
}

async function say(room: Room, kind: string, data: string | null = null) {
  await inTransaction((tx) => publish(tx, room, kind, data));
  await tell();
}

async function keeper() {
  const user = await createUser();
  const shop = await createShop();
  await db.shopMember.create({ data: { shopId: shop.id, userId: user.id, role: "FAMILY" } });
  const session = await db.session.create({
    data: { userId: user.id, expiresAt: new Date(Date.now() + 3_600_000) },
  });
  const token = { sid: session.id };
  const secret = process.env.AUTH_SECRET ?? "";
  return { user, shop, session, cookie: `session=${await encode({ token, secret })}` };
}

const kinds = (all: { kind: string }[]) => all.map(({ kind }) => kind);

test("who listens hears what is said in their rooms, in order, and nothing that is undone", async () => {
  const [a, b] = [await listen({ rooms: "open:a,open:c" }), await listen({ rooms: "open:b" })];
  await eventually(() => expect(line.size()).toBe(2));
  await say("open:a", "first", "x");
  const undone = inTransaction(async (tx) => {
    await publish(tx, "open:a", "undone");
    throw new Error("no");
  });
  await expect(undone).rejects.toThrow("no");
  await say("open:c", "second");
  await eventually(() => expect(kinds(a.heard)).toEqual(["first", "second"]));
  expect(a.heard[0]).toMatchObject({ room: "open:a", data: "x" });
  expect(b.heard).toEqual([]);
  a.close();
  b.close();
  await eventually(() => expect(line.size()).toBe(0));
});

test("who comes back is told what they missed, once", async () => {
  const since = await liveNow();
  await say("open:back", "one");
  await say("open:other", "two");
  await say("open:back", "three");
  const all = await listen({ rooms: "open:back", since });
  await eventually(() => expect(kinds(all.heard)).toEqual(["one", "three"]));
  const last = String(all.heard[0]?.id);
  const rest = await listen({ rooms: "open:back", since, headers: { "last-event-id": last } });
  await eventually(() => expect(kinds(rest.heard)).toEqual(["three"]));
  await say("open:back", "four");
  await eventually(() => expect(kinds(rest.heard)).toEqual(["three", "four"]));
  all.close();
  rest.close();
});

test("what is too much to tell, or too long ago, is said to be missed", async () => {
  const since = await liveNow();
  const rows = Array.from({ length: 201 }, () => ({ room: "open:much", kind: "x", data: {} }));
  await db.liveEvent.createMany({ data: rows });
  const much = await listen({ rooms: "open:much", since });
  await eventually(() => expect(kinds(much.heard)).toEqual(["missed"]));
  await db.liveEvent.deleteMany({ where: { id: { lte: since + 5 } } });
  const old = await listen({ rooms: "open:quiet", since });
  await eventually(() => expect(kinds(old.heard)).toEqual(["missed"]));
  much.close();
  old.close();
});

test("a stranger hears nothing of a shop, and its keeper no more once they are none", async () => {
  const { shop, user, cookie } = await keeper();
  const rooms = `shop:${shop.id}`;
  const stranger = await listen({ rooms });
  await eventually(() => expect(stranger.isEnded()).toBe(true));
  expect(kinds(stranger.heard)).toEqual(["gone"]);

  const mine = await listen({ rooms: `${rooms},open:rest`, cookie });
  await say(`shop:${shop.id}`, "order");
  await eventually(() => expect(kinds(mine.heard)).toEqual(["order"]));
  await db.shopMember.updateMany({ where: { userId: user.id }, data: { removedAt: new Date() } });
  await tell();
  await eventually(() => expect(kinds(mine.heard)).toEqual(["order", "gone"]));
  await say(`shop:${shop.id}`, "order");
  await say("open:rest", "still");
  await eventually(() => expect(kinds(mine.heard)).toEqual(["order", "gone", "still"]));
  mine.close();
});

test("a session that ends, ends what was heard by it", async () => {
  const { shop, session, cookie } = await keeper();
  const mine = await listen({ rooms: `shop:${shop.id}`, cookie });
  await say(`shop:${shop.id}`, "order");
  await eventually(() => expect(kinds(mine.heard)).toEqual(["order"]));
  await db.session.update({ where: { id: session.id }, data: { revokedAt: new Date() } });
  await tell();
  await eventually(() => expect(mine.isEnded()).toBe(true));
});

test("listening does not keep a session alive", async () => {
  const { shop, session, cookie } = await keeper();
  const lastSeenAt = new Date(Date.now() - 2 * 3_600_000);
  await db.session.update({ where: { id: session.id }, data: { lastSeenAt } });
  const mine = await listen({ rooms: `shop:${shop.id}`, cookie });
  await say(`shop:${shop.id}`, "order");
  await eventually(() => expect(kinds(mine.heard)).toEqual(["order"]));
  expect(await db.session.findUniqueOrThrow({ where: { id: session.id } })).toMatchObject({
    lastSeenAt,
  });
  mine.close();
});

test("who does not read is not waited for", async () => {
  await eventually(() => expect(line.size()).toBe(0));
  const slow = await listen({ rooms: "open:slow" });
  const quick = await listen({ rooms: "open:slow" });
  slow.message.pause();
  const long = "话".repeat(2_000);
  const rows = Array.from({ length: 100 }, () => ({ room: "open:slow", kind: "x", data: long }));
  await eventually(async () => {
    await db.liveEvent.createMany({ data: rows });
    await line.look();
    expect(line.size()).toBe(1);
  });
  expect(quick.isEnded()).toBe(false);
  slow.close();
  quick.close();
});

test.each([
  ["no room", { rooms: "" }, 400],
  ["a name that is none", { rooms: "shop:a b" }, 400],
  ["another site's page", { rooms: "open:a", headers: { "sec-fetch-site": "cross-site" } }, 403],
])("%s is refused", async (_, ask, status) => {
  expect((await listen(ask)).status).toBe(status);
});

test("a kind without a law is nobody's, not even by a name of the language", async () => {
  const nobody = await listen({ rooms: "rights:1,constructor:1" });
  await eventually(() => expect(nobody.isEnded()).toBe(true));
  expect(kinds(nobody.heard)).toEqual(["gone", "gone"]);
});
