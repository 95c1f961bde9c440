import "server-only";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { isSame, keyedHash, newToken } from "@/lib/platform/ids";
import { countUse, usesOf } from "@/lib/platform/rate-limit";
import { type Failure, fail } from "@/lib/platform/result";
import { isSolved } from "@/lib/platform/work";
import type { CodeBinding } from "./codes";

/** Codes of an hour that a phone gets for the asking. */
const FREE = 2;
/** Bits of the first work; double the work for each code after it. */
const BITS = 15;
const MOST_BITS = 17;
const MINUTES = 5;

type Worked = Pick<CodeBinding, "phone" | "purpose" | "browserHash">;

const sealOf = (terms: string, { phone, purpose, browserHash }: Worked) =>
  keyedHash(env.AUTH_SECRET, ["work", terms, phone, purpose, browserHash].join("\n"));

function challengeFor(worked: Worked, bits: number): string {
  const terms = [inFuture(MINUTES * MINUTE).getTime(), bits, newToken()].join(".");
  return `${terms}.${sealOf(terms, worked)}`;
}

/** A proof is good for what it was asked for, in time, once, and for as much work as was asked. */
async function isWorked(proof: string, worked: Worked, bits: number): Promise<boolean> {
  const [until = "", asked = "", salt = "", seal = ""] = proof.split(".");
  const terms = [until, asked, salt].join(".");
  if (!isSame(seal, sealOf(terms, worked))) return false;
  if (Number(until) < Date.now() || Number(asked) < bits || !isSolved(proof, Number(asked)))
    return false;
  return (await countUse("work", seal)) === 0;
}

/**
 * Before a stranger touches a phone's count: where it has had its free codes, or a message is dear (the
 * day's run low, it goes abroad), the browser works first. `proof` is what it found, null at its first asking.
 */
export async function workFirst(
  worked: Worked,
  proof: string | null,
  isDear: boolean,
): Promise<Failure<"WORK_FIRST"> | null> {
  const used = await usesOf("codeHour", worked.phone);
  if (used < FREE && !isDear) return null;
  const bits = Math.min(MOST_BITS, BITS + Math.max(0, used - FREE));
  if (proof && (await isWorked(proof, worked, bits))) return null;
  return fail("WORK_FIRST", { detail: { challenge: challengeFor(worked, bits), bits } });
}
