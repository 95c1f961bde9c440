import { z } from "zod";

const named = { number: z.string(), recipient: z.string() };

export const readyAnswer = z.object({ ...named, isNew: z.boolean() });
export const handedAnswer = z.object({ ...named, cashFen: z.int() });
