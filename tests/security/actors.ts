import { encode } from "next-auth/jwt";
import { inject } from "vitest";
import { type DelegationScope, db } from "@/lib/platform/db";
import { hashToken, keyedHash, newToken } from "@/lib/platform/ids";
import { createConsent, createProduct, createShop, createUser } from "@/tests/factories";
import { everyScope } from "@/tests/factories/acting";
import { Caller } from "@/tests/support/caller";

const SECRET = "tests-only-secret-tests-only-secret-0000";
const DAY_MS = 86_400_000;

type Shop = Awaited<ReturnType<typeof createShop>>;

/** Somebody who calls the app: how they are signed in, what is theirs, and where they sell. */
export type Actor = {
  name: ActorName;
  caller: Caller;
  userId: string | null;
  guestHash: string | null;
  shop: Shop | null;
};

export const actorNames = [
  "guest",
  "shopper",
  "owner",
  "rival",
  "family",
  "packer",
  "host",
  "assistant",
  "clerk",
  "officer",
  "revoked",
  "actingInScope",
  "actingOutOfScope",
  "actingExpired",
  "actingRevoked",
] as const;
export type ActorName = (typeof actorNames)[number];

/** A session row and its cookie, as signing in leaves them. */
export async function signIn(caller: Caller, userId: string, revoked = false) {
  const session = await db.session.create({
    data: {
      userId,
      expiresAt: new Date(Date.now() + DAY_MS),
      ...(revoked && { revokedAt: new Date() }),
    },
  });
  caller.setCookie("session", await encode({ token: { sid: session.id }, secret: SECRET }));
  return session;
}

async function user(name: ActorName, shop: Shop | null = null, revoked = false): Promise<Actor> {
  const { id } = shop?.owner ?? (await createUser({ name }));
  const caller = new Caller(inject("origin"));
  await signIn(caller, id, revoked);
  return { name, caller, userId: id, guestHash: null, shop };
}

async function guest(): Promise<Actor> {
  const caller = new Caller(inject("origin"));
  const token = newToken();
  caller.setCookie("guest", `${token}.${keyedHash(SECRET, `cookie\nguest\n${token}`)}`);
  return { name: "guest", caller, userId: null, guestHash: hashToken(token), shop: null };
}

/** Somebody who helps in a shop of somebody else. */
async function helper(name: "family" | "packer" | "host"): Promise<Actor> {
  const shop = await createShop();
  const actor = await user(name);
  const roles = { family: "FAMILY", packer: "PACKER", host: "HOST" } as const;
  await db.shopMember.create({
    data: { shopId: shop.id, userId: actor.userId ?? "", role: roles[name] },
  });
  return { ...actor, shop };
}

async function granted(name: "assistant" | "clerk" | "officer"): Promise<Actor> {
  const actor = await user(name);
  const where = name === "clerk" ? { level: 1 } : { villageId: { not: null } };
  const { id: scopeId } = await db.station.findFirstOrThrow({ where });
  const grants = {
    assistant: { role: "STATION_ASSISTANT", scope: "STATION", scopeId },
    clerk: { role: "LOGISTICS_CLERK", scope: "STATION", scopeId },
    officer: { role: "COUNTY_OFFICER", scope: "COUNTY" },
  } as const;
  await db.roleGrant.create({ data: { userId: actor.userId ?? "", ...grants[name] } });
  return actor;
}

type ActingName = Extract<ActorName, `acting${string}`>;

const ago = (ms: number) => new Date(Date.now() - ms);

/** An assistant at work for the owner of `shop`; `scopes` are what that owner agreed to. */
async function acting(name: ActingName, scopes: readonly DelegationScope[]): Promise<Actor> {
  const { userId, caller } = await granted("assistant");
  const id = userId ?? "";
  const [shop, { scopeId: stationId }, session] = await Promise.all([
    createShop(),
    db.roleGrant.findFirstOrThrow({ where: { userId: id } }),
    db.session.findFirstOrThrow({ where: { userId: id } }),
  ]);
  const { id: delegationId } = await createConsent({
    shop,
    assistant: { id, station: { id: stationId ?? "" } },
    scopes,
    startsAt: ago(DAY_MS),
    ...(name === "actingRevoked" && { revokedAt: ago(1_000) }),
  });
  const expiresAt = name === "actingExpired" ? ago(1_000) : ago(-DAY_MS / 48);
  await db.actingSession.create({
    data: { sessionId: session.id, delegationId, reason: "她忙不过来", expiresAt },
  });
  return { name, caller, userId, guestHash: null, shop };
}

const without = (scope: DelegationScope | undefined) =>
  everyScope.filter((candidate) => candidate !== scope);

const makers: Record<ActorName, (asked?: DelegationScope) => Promise<Actor>> = {
  guest,
  shopper: () => user("shopper"),
  owner: async () => user("owner", await createShop()),
  rival: async () => user("rival", await createShop()),
  family: () => helper("family"),
  packer: () => helper("packer"),
  host: () => helper("host"),
  assistant: () => granted("assistant"),
  clerk: () => granted("clerk"),
  officer: () => granted("officer"),
  revoked: async () => user("revoked", await createShop(), true),
  actingInScope: () => acting("actingInScope", everyScope),
  actingOutOfScope: (asked) => acting("actingOutOfScope", without(asked)),
  actingExpired: () => acting("actingExpired", everyScope),
  actingRevoked: () => acting("actingRevoked", everyScope),
};

/** `asked` is the scope in question: who acts out of scope has all the others. */
export const createActor = (name: ActorName, asked?: DelegationScope) => makers[name](asked);

/** A product in the actor's shop, or in somebody's. */
export const productOf = (actor: Actor, wishes: Parameters<typeof createProduct>[0] = {}) =>
  createProduct({ ...(actor.shop && { shop: actor.shop }), ...wishes });

/** The owner columns of what this actor buys. */
export const buyerOf = ({ userId, guestHash }: Actor) =>
  userId ? { id: userId } : { guestHash: guestHash ?? hashToken(newToken()) };
