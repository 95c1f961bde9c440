import "server-only";
import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { HOUR, MINUTE } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { keyedHash } from "@/lib/platform/ids";
import { fail, ok, type Result } from "@/lib/platform/result";
import { words } from "@/lib/platform/words";
import type { TrackingFact } from "./track";

const TOLERANCE = 5 * MINUTE;

const factSchema = z.strictObject({
  waybill: words(40, 4),
  status: z.enum([
    "HANDED_OVER",
    "IN_TRANSIT",
    "OUT_FOR_DELIVERY",
    "DELIVERED",
    "READY_FOR_PICKUP",
    "PICKED_UP",
    "FAILED",
    "RETURNING",
    "RETURNED",
    "LOST",
  ]),
  placeZh: words(80).default(""),
  placeEn: words(80).default(""),
  at: z.iso.datetime({ offset: true }),
});

/** The key that a carrier signs with; given to it once, when it is connected. */
const carrierKey = (code: string) => keyedHash(env.AUTH_SECRET, `carrier-push:${code}`);

/** What a carrier puts into `x-signature`: over the time (seconds) of `x-timestamp`, a dot and the body. */
export const signPush = (code: string, seconds: number, body: string) =>
  keyedHash(carrierKey(code), `${seconds}.${body}`);

type Push = { code: string; timestamp: string | null; signature: string | null; body: string };

function isSigned({ code, timestamp, signature, body }: Push, now: Date): boolean {
  const seconds = Number(timestamp);
  if (!timestamp || !signature || !Number.isSafeInteger(seconds)) return false;
  if (Math.abs(now.getTime() - seconds * 1000) > TOLERANCE) return false;
  const expected = Buffer.from(signPush(code, seconds, body));
  const given = Buffer.from(signature);
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const readJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
};

/**
 * A carrier's message as a fact about a parcel. SIGNATURE_INVALID also when it is older or newer than
 * five minutes; INVALID_INPUT when it isn't a fact, or one from the future.
 */
export function readPush(
  push: Push,
  now = new Date(),
): Result<TrackingFact, "SIGNATURE_INVALID" | "INVALID_INPUT"> {
  if (!isSigned(push, now)) return fail("SIGNATURE_INVALID");
  const parsed = factSchema.safeParse(readJson(push.body));
  if (!parsed.success) return fail("INVALID_INPUT");
  const { waybill, status, placeZh: zh, placeEn: en } = parsed.data;
  const at = new Date(parsed.data.at);
  if (at.getTime() > now.getTime() + HOUR) return fail("INVALID_INPUT");
  return ok({ carrierCode: push.code, waybill, status, place: { zh, en }, at });
}
