import { z } from "zod";
import { MOST_OF_LIMIT, spans } from "./index";

const pieces = z.int().min(1).max(MOST_OF_LIMIT);

export const changeLimitsSchema = z.strictObject({
  variantId: z.uuid(),
  least: pieces,
  mostOnce: pieces.nullable(),
  mostEach: pieces.nullable(),
  eachDays: z.literal(spans).nullable(),
});

export type ChangeLimits = z.output<typeof changeLimitsSchema>;
