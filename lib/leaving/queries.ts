import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import type { Obstacle } from "./index";
import { readObstacles } from "./obstacles";

/** Why the viewer's account can't go yet; nothing when it can. */
export const listObstacles = async (viewer: Viewer): Promise<Obstacle[]> =>
  viewer.kind === "user" ? readObstacles(db, viewer.userId) : [];
