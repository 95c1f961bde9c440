import "server-only";
import type { Prisma } from "@/lib/platform/db";
import type { Comment } from "./index";

export const commentSelect = {
  id: true,
  text: true,
  at: true,
  userId: true,
  user: { select: { name: true } },
  session: { select: { hostId: true } },
} satisfies Prisma.LiveMomentSelect;

type Row = Prisma.LiveMomentGetPayload<{ select: typeof commentSelect }>;

/** Enough to tell two people apart, and not who they are. */
export const toComment = ({ id, text, at, userId, user, session }: Row): Comment => ({
  id,
  by: [...(user?.name ?? "").trim()][0] ?? "",
  isHost: userId === session.hostId,
  text,
  at: at.toISOString(),
});

/** What is still to be read: said, and hidden by nobody. */
export const shown = {
  kind: "MESSAGE",
  acts: { none: { kind: "HIDE" } },
} satisfies Prisma.LiveMomentWhereInput;
