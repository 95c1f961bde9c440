import "server-only";
import type { Role, Scope, ShopRole } from "@/lib/platform/db";

export type Grant = { role: Role; scope: Scope; scopeId: string | null };
export type Membership = { shopId: string; role: ShopRole };

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
  guestHash: string | null;
  passHash: string | null;
};

/** Jobs and webhooks; `name` says which, for the event and the log. */
export type SystemViewer = { kind: "system"; name: string };

export type Viewer = GuestViewer | UserViewer | SystemViewer;

/** The owner columns of what a buyer makes: a basket, an order. Null for a guest without a token. */
export function buyerOf(viewer: Viewer): { userId: string } | { guestHash: string } | null {
  if (viewer.kind === "user") return { userId: viewer.userId };
  if (viewer.kind === "guest" && viewer.guestHash) return { guestHash: viewer.guestHash };
  return null;
}
