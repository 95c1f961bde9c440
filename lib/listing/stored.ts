import "server-only";
import { z } from "zod";
import { productPatchSchema } from "./index";
import type { StoredPatch } from "./weigh";

const storedSchema = productPatchSchema.extend({
  prices: z.array(z.strictObject({ id: z.uuid(), priceFen: z.number().int().min(1) })).optional(),
});

/** A waiting patch as it was written down; throws on a row that we have not written. */
export const parseStored = (patch: unknown): StoredPatch => storedSchema.parse(patch);
