import "server-only";
import { mayAct, shopsFor, type Viewer } from "@/lib/platform/auth";
import type { Prisma } from "@/lib/platform/db";

type Where = Prisma.VideoWhereInput;

/** What anybody may watch. */
export const inSight = {
  removedAt: null,
  hiddenAt: null,
  shop: { status: "OPEN" },
} satisfies Where;

/** The videos of the viewer's shops. */
export const ownVideos = (viewer: Viewer): Where => ({
  shopId: { in: shopsFor(viewer, "video:post") },
});

/** Every shop's, for who oversees them. */
export const videosOfCounty = (viewer: Viewer): Where =>
  mayAct(viewer, "video:oversee") ? {} : { id: { in: [] } };

/** What this viewer may watch: their shops' and the county's also once it is taken down. */
export const watchedBy = (viewer: Viewer): Where =>
  mayAct(viewer, "video:oversee")
    ? {}
    : { OR: [inSight, { AND: [ownVideos(viewer), { removedAt: null }] }] };
