import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { setSpecialSchema } from "./forms";
import { endSpecial, setSpecial } from "./mutations";

export const set = defineOperation(
  {
    name: "specials.set",
    permission: "special:set",
    input: setSpecialSchema,
    output: z.object({ id: z.uuid() }),
    refusals: [
      "NOT_FOUND",
      "PRICES_MOVED",
      "DAY_PAST",
      "SPECIAL_NOT_LOWER",
      "SPECIAL_OVERLAPS",
      "SPECIALS_TOO_MANY",
    ],
    refreshes: true,
  },
  (viewer, input) => setSpecial(viewer, input),
);

export const end = defineOperation(
  {
    name: "specials.end",
    permission: "special:set",
    input: z.strictObject({ id: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  (viewer, input) => endSpecial(viewer, input),
);
