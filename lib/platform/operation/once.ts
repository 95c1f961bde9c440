import "server-only";
import { db, type Prisma } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/ids";
import { type Failure, fail } from "@/lib/platform/result";

const KEY = /^[\x21-\x7e]{8,128}$/;

/** A wish without an answer after this long fell with its process; the next one may take it up. */
const LONGEST_SECONDS = 60;

export const isOnceKey = (key: string) => KEY.test(key);

type Wish = { who: string; operation: string; key: string; sent: unknown };

type Stored = { bodyHash: string; answer: Prisma.JsonValue };

const idOf = ({ who, operation, key }: Wish) => ({ who, operation, key });

async function claim(wish: Wish, bodyHash: string): Promise<boolean> {
  const { who, operation, key } = wish;
  const taken = await db.$executeRaw`
    INSERT INTO "OnceAnswer" ("who", "operation", "key", "bodyHash")
    VALUES (${who}, ${operation}, ${key}, ${bodyHash})
    ON CONFLICT ("who", "operation", "key") DO UPDATE SET "startedAt" = now()
    WHERE "OnceAnswer"."answer" IS NULL AND "OnceAnswer"."bodyHash" = ${bodyHash}
      AND "OnceAnswer"."startedAt" < now() - make_interval(secs => ${LONGEST_SECONDS})`;
  return taken === 1;
}

function replay<Answer>(stored: Stored | null, bodyHash: string) {
  if (stored && stored.bodyHash !== bodyHash) return fail("ONCE_CHANGED");
  if (!stored?.answer) return fail("ONCE_RUNNING", { detail: { seconds: 1 } });
  return stored.answer as Answer;
}

/**
 * Does `work` once for this caller, operation and key, and answers the same again to whoever repeats
 * it within a day. ONCE_CHANGED when something else was asked under the key, ONCE_RUNNING while the
 * first wish is still under way. Work that throws is forgotten, so that it can be tried again.
 */
export async function once<Answer extends { ok: boolean }>(
  wish: Wish,
  work: () => Promise<Answer>,
): Promise<Answer | Failure<"ONCE_CHANGED" | "ONCE_RUNNING">> {
  const bodyHash = hashToken(JSON.stringify(wish.sent));
  const where = { who_operation_key: idOf(wish) };
  if (!(await claim(wish, bodyHash)))
    return replay<Answer>(await db.onceAnswer.findUnique({ where }), bodyHash);
  try {
    const answer = await work();
    await db.onceAnswer.updateMany({ where: idOf(wish), data: { answer } });
    return answer;
  } catch (error) {
    await db.onceAnswer.deleteMany({ where: idOf(wish) });
    throw error;
  }
}
