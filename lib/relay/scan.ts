import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { fail, type Result } from "@/lib/platform/result";
import { arrive } from "./arrive";
import type { BringRefusal } from "./bring";
import type { Scan } from "./forms";
import { type LoadRefusal, load } from "./load";
import type { Scanned } from "./parcel";
import { type PutOnRefusal, putOn } from "./put-on";
import { takeIn } from "./take-in";

type Refusal = BringRefusal | LoadRefusal | PutOnRefusal;

const acts = { STATION: takeIn, RUN: load, CENTRE: arrive, MANIFEST: putOn };

/**
 * One scan at one place, by who works there; the same again is fine and changes nothing. NOT_FOUND for somebody
 * else's place; PARCEL_UNKNOWN; PARCELS_SEVERAL where an order's number is not enough; PARCEL_LEFT where it is
 * further on its way; what else each place refuses stands with it.
 */
export const scanParcel = (viewer: Viewer, input: Scan): Promise<Result<Scanned, Refusal>> =>
  attempt<Scanned, Refusal>(async (tx) =>
    viewer.kind === "user" ? acts[input.at.kind](tx, viewer, input) : fail("NOT_FOUND"),
  );
