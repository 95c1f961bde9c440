import "server-only";
import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";

const KEPT_DAYS = 7;

/** Files that nobody took for a week, or whose reading broke off, are gone with their rows. */
export async function forgetStoreFiles(now = new Date()) {
  await db.storeFile.deleteMany({
    where: {
      OR: [
        { state: "READ", createdAt: { lt: inFuture(-KEPT_DAYS * DAY, now) } },
        { state: "READING", createdAt: { lt: inFuture(-DAY, now) } },
      ],
    },
  });
}
