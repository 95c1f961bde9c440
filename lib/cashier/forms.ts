import { z } from "zod";

/** Which group a buyer pays: its number and nothing else, amounts come from the order. */
export const groupSchema = z.strictObject({ group: z.string().regex(/^G\d{12}$/) });
