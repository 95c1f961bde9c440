import { z } from "zod";

/** The papers that labels are printed on; the keys of the database's enum. */
export const labelSizes = ["MM_76_130", "MM_100_150", "A4_FOUR"] as const;
export type LabelSize = (typeof labelSizes)[number];

export const labelSizeSchema = z.strictObject({ shopId: z.uuid(), size: z.enum(labelSizes) });
