import "server-only";
import type { DelegationScope, KeyScope, Role, Scope, ShopRole } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/ids";

export type Grant = { role: Role; scope: Scope; scopeId: string | null };
export type Membership = { shopId: string; role: ShopRole };

/** A station assistant works for a villager, in this session and for at most half an hour. */
export type Acting = {
  delegationId: string;
  shopId: string;
  shopNameZh: string;
  shopNameEn: string;
  /** The villager who agreed, still the owner of the shop. */
  ownerId: string;
  ownerName: string;
  scopes: DelegationScope[];
  reason: string;
  expiresAt: Date;
};

/** Somebody who has not signed in; `guestHash` is set once they own a basket in this browser. */
export type GuestViewer = { kind: "guest"; guestHash: string | null; passHash: string | null };

export type UserViewer = {
  kind: "user";
  userId: string;
  sessionId: string;
  name: string;
  phone: string;
  locale: string;
  isDemo: boolean;
  grants: Grant[];
  memberships: Membership[];
  /** Set while a station assistant works for a villager. */
  acting: Acting | null;
  guestHash: string | null;
  passHash: string | null;
};

/** Jobs and webhooks; `name` says which, for the event and the log. */
export type SystemViewer = { kind: "system"; name: string };

/** Another program with a key of one shop; it is nobody's session and reaches nothing but that shop. */
export type KeyViewer = { kind: "key"; keyId: string; shopId: string; scopes: KeyScope[] };

export type Viewer = GuestViewer | UserViewer | SystemViewer | KeyViewer;

/** The owner columns of what a buyer makes: a basket, an order. Null for a guest without a token. */
export function buyerOf(viewer: Viewer): { userId: string } | { guestHash: string } | null {
  if (viewer.kind === "user") return { userId: viewer.userId };
  if (viewer.kind === "guest" && viewer.guestHash) return { guestHash: viewer.guestHash };
  return null;
}

/** By which phone pieces are counted: one's own, else the order's; null is nobody, also the demo's cast. */
export function countedPhone(viewer: Viewer, typed: string | null): string | null {
  if (viewer.kind !== "user" || viewer.acting) return typed;
  return viewer.isDemo ? null : viewer.phone;
}

const nameOf = (id: string) => hashToken(`keeper:${id}`).slice(0, 16);

/** Whose the things are that wait in a browser: a person's, or what they do for one villager. Browsers are told it, so it is no id. */
export const keeperOf = ({ userId, acting }: UserViewer): string =>
  acting ? `${nameOf(userId)}.${nameOf(acting.delegationId)}` : nameOf(userId);
