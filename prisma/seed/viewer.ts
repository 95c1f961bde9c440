import { rightsAt, type UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";

/** The account of the demo with this phone, as somebody who has signed in. */
export async function viewerOf(phone: string): Promise<UserViewer> {
  const { id, ...facts } = await db.user.findUniqueOrThrow({
    where: { phone },
    select: rightsAt(new Date()),
  });
  const alone = { acting: null, guestHash: null, passHash: null };
  return { kind: "user", userId: id, sessionId: newId(), ...facts, ...alone };
}
