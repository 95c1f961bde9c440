import "server-only";
import { type CodePurpose, db } from "@/lib/platform/db";
import { isSame } from "@/lib/platform/ids";
import { parsePhone } from "@/lib/platform/phone";
import { done, fail, type Result } from "@/lib/platform/result";
import { type CodeBinding, hashCode, openCodes } from "./codes";
import { CODE_TRIES } from "./index";

export type CodeGuess = {
  phone: string;
  purpose: CodePurpose;
  subject?: string;
  browserHash: string | null;
  code: string;
};

export type CodeRefusal = "CODE_WRONG" | "CODE_SPENT" | "CODE_GONE";

/** Takes one of the five tries before anything is compared, so that guesses at once can't share one. */
async function takeTry(binding: CodeBinding) {
  const [taken] = await db.oneTimeCode.updateManyAndReturn({
    where: openCodes(binding),
    data: { tries: { increment: 1 } },
    select: { id: true, tries: true, codeHash: true },
  });
  return taken;
}

/**
 * Whether this is the code that was sent to this phone for this purpose in this browser; it is used
 * up by that. CODE_WRONG says how many tries are `left`, CODE_SPENT that it was the last, CODE_GONE
 * that no such code is alive. Not for use inside a transaction: the try must count even if that fails.
 */
export async function verifyCode(guess: CodeGuess): Promise<Result<null, CodeRefusal>> {
  const { purpose, subject = "", browserHash, code } = guess;
  const phone = parsePhone(guess.phone);
  if (!phone || !browserHash) return fail("CODE_GONE");
  const binding = { phone, purpose, browserHash, subject };

  const taken = await takeTry(binding);
  if (!taken) return fail("CODE_GONE");
  if (!isSame(taken.codeHash, hashCode(code, binding))) {
    const left = CODE_TRIES - taken.tries;
    return left > 0 ? fail("CODE_WRONG", { detail: { left } }) : fail("CODE_SPENT");
  }
  const { count } = await db.oneTimeCode.updateMany({
    where: { id: taken.id, usedAt: null },
    data: { usedAt: new Date(), provedAt: new Date() },
  });
  return count === 1 ? done : fail("CODE_GONE");
}
