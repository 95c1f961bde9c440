import "server-only";
import { randomInt } from "node:crypto";
import { HOUR, inFuture } from "@/lib/platform/clock";
import { type CodePurpose, db } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { keyedHash } from "@/lib/platform/ids";
import type { Phone } from "@/lib/platform/phone";
import { CODE_LENGTH, CODE_TRIES } from "./index";

/** What a code is good for: one phone, one purpose, one browser and, for an order, its number. */
export type CodeBinding = {
  phone: Phone;
  purpose: CodePurpose;
  browserHash: string;
  subject: string;
};

/** The codes that would still open what this binding is for. */
export const openCodes = (binding: CodeBinding) => ({
  ...binding,
  usedAt: null,
  expiresAt: { gt: new Date() },
  tries: { lt: CODE_TRIES },
});

/** For how long a phone stays proved where its code was typed; old codes go after a day. */
const PROVED_HOURS = 12;

/** Whether this phone was proved in this browser today, for this purpose. */
export const hasProved = async (binding: CodeBinding) =>
  (await db.oneTimeCode.count({
    where: { ...binding, provedAt: { gt: inFuture(-PROVED_HOURS * HOUR) } },
  })) > 0;

/** Whether such a code is alive. */
export const hasOpenCode = async (binding: CodeBinding) =>
  (await db.oneTimeCode.count({ where: openCodes(binding) })) > 0;

export const newCode = () => String(randomInt(10 ** CODE_LENGTH)).padStart(CODE_LENGTH, "0");

/** Six digits are guessed in no time without the key, so only the keyed hash is stored. */
export const hashCode = (code: string, { phone, purpose, browserHash, subject }: CodeBinding) =>
  keyedHash(env.AUTH_SECRET, ["code", purpose, phone, browserHash, subject, code].join("\n"));
