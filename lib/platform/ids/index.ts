import "server-only";
import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { v7 } from "uuid";

export const newId = () => v7();

/** 128 random bits for a cookie; only its hash is stored. */
export const newToken = () => randomBytes(16).toString("base64url");

export const hashToken = (token: string) => createHash("sha256").update(token).digest("base64url");

export const keyedHash = (secret: string, text: string) =>
  createHmac("sha256", secret).update(text).digest("base64url");

/** Tries of one code of a counter; after them its owner sees another. */
const COUNTER_TRIES = 5;

/** Whether the try that was just taken was the last of its code. */
export const endsCode = (tries: number) => tries % COUNTER_TRIES === 0;

/** Six digits that stand for a text, to be said at a counter; nobody without the secret can work them out. */
export function counterCode(secret: string, text: string, tries: number): string {
  const round = Math.floor(tries / COUNTER_TRIES);
  const digest = Buffer.from(keyedHash(secret, `${text}:${round}`));
  return String(digest.readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
}

/** Whether two texts are the same, in a time that tells nothing of where they differ. */
export const isSame = (left: string, right: string) =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

/** A number people read out on the phone: the prefix and twelve random digits, not in sequence. */
export const newNumber = (prefix: string) =>
  prefix + randomInt(10 ** 6, 10 ** 7) + String(randomInt(10 ** 5)).padStart(5, "0");

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Whether this text from outside can be one of our ids. */
export const isId = (text: unknown): text is string => typeof text === "string" && UUID.test(text);
