import { z } from "zod";

export const pointSchema = z.object({
  id: z.string(),
  name: z.string(),
  address: z.string(),
  hours: z.string(),
  /** As it is read aloud. */
  phone: z.string(),
});

/** A station that hands out parcels, in its reader's language. */
export type CollectionPoint = z.output<typeof pointSchema>;

export const pointsSchema = z.object({ points: z.array(pointSchema) });
