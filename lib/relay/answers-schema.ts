import { z } from "zod";

export const scannedAnswer = z.object({
  shipmentId: z.string(),
  number: z.string(),
  recipient: z.string(),
  carrier: z.string(),
  isNew: z.boolean(),
  isUnnumbered: z.boolean(),
});

export const madeAnswer = z.object({ id: z.string() });
