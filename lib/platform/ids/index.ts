import "server-only";
import { createHash, createHmac, randomBytes, randomInt } from "node:crypto";
import { v7 } from "uuid";

export const newId = () => v7();

/** 128 random bits for a cookie; only its hash is stored. */
export const newToken = () => randomBytes(16).toString("base64url");

export const hashToken = (token: string) => createHash("sha256").update(token).digest("base64url");

export const keyedHash = (secret: string, text: string) =>
  createHmac("sha256", secret).update(text).digest("base64url");

/** A number people read out on the phone: the prefix and twelve random digits, not in sequence. */
export const newNumber = (prefix: string) =>
  prefix + randomInt(10 ** 6, 10 ** 7) + String(randomInt(10 ** 5)).padStart(5, "0");

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Whether this text from outside can be one of our ids. */
export const isId = (text: unknown): text is string => typeof text === "string" && UUID.test(text);
