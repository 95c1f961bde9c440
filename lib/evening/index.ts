import { z } from "zod";

/** Whether somebody wants their shop's evening by text message too. */
export const textChoice = z.strictObject({ wanted: z.boolean() });
export type TextChoice = z.output<typeof textChoice>;
