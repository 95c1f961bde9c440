import { z } from "zod";

/** A Result as part of an answer: of each of many things that were asked for at once. */
export const outcomeSchema = <Data extends z.ZodType, const Code extends string>(
  data: Data,
  codes: readonly Code[],
) =>
  z.union([
    z.object({ ok: z.literal(true), data }),
    z.object({
      ok: z.literal(false),
      code: z.enum(codes),
      fields: z.record(z.string(), z.array(z.string())).optional(),
      detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ]);
