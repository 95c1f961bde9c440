import { randomInt } from "node:crypto";
import { findActing, type GuestViewer, rightsAt, type UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { hashToken, newId, newToken } from "@/lib/platform/ids";

let lastPhone = randomInt(10 ** 8);

/** Never the same twice in one run: thousands drawn at random would meet. */
export const newPhone = () => {
  lastPhone = (lastPhone + 1) % 10 ** 8;
  return `+86139${String(lastPhone).padStart(8, "0")}`;
};

export const createUser = (overrides: { name?: string; phone?: string; isDemo?: boolean } = {}) =>
  db.user.create({ data: { phone: newPhone(), name: "王大姐", ...overrides } });

/** The viewer that a request of this user would have now: grants, memberships and acting read anew. */
export async function viewerOf(
  user: { id: string },
  sessionId: string = newId(),
): Promise<UserViewer> {
  const { id, ...facts } = await db.user.findUniqueOrThrow({
    where: { id: user.id },
    select: rightsAt(new Date()),
  });
  return {
    kind: "user",
    userId: id,
    sessionId,
    ...facts,
    acting: await findActing(sessionId, { userId: id, grants: facts.grants }, new Date()),
    guestHash: null,
    passHash: null,
  };
}

/** Somebody in a browser of their own who has not signed in. */
export const guest = (): GuestViewer => ({
  kind: "guest",
  guestHash: hashToken(newToken()),
  passHash: null,
});

/** An officer of the county as a request would have them now. */
export async function createOfficer(name = "小周") {
  const user = await createUser({ name });
  await db.roleGrant.create({
    data: { userId: user.id, role: "COUNTY_OFFICER", scope: "COUNTY" },
  });
  return viewerOf(user);
}
