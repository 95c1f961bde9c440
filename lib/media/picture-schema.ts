import { z } from "zod";

export const pictureSchema = z.object({
  key: z.string(),
  width: z.int(),
  height: z.int(),
  alt: z.string(),
  colour: z.string().nullable(),
  isSample: z.boolean(),
});

/** A picture as pages need it. `colour` fills its place while it loads. */
export type Picture = z.output<typeof pictureSchema>;
