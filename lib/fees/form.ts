import { z } from "zod";
import { lines } from "@/lib/platform/words";

/** A new rule of the county's share; no shop and no shelf make it the default. Days include both ends. */
export const feeRuleSchema = z
  .strictObject({
    shopId: z.uuid().nullable(),
    categoryId: z.uuid().nullable(),
    /** Hundredths of a percent. */
    basisPoints: z.number().int().min(0).max(3_000),
    startsOn: z.iso.date(),
    endsOn: z.iso.date().nullable(),
    note: lines(200),
  })
  .refine(({ shopId, categoryId }) => !shopId || !categoryId, { path: ["categoryId"] })
  .refine(({ startsOn, endsOn }) => !endsOn || startsOn <= endsOn, { path: ["endsOn"] });
export type FeeRuleInput = z.output<typeof feeRuleSchema>;

export type FeeRuleRow = FeeRuleInput & {
  id: string;
  /** The mark of what it says now. */
  seen: string;
  /** The shop's or shelf's name; "" for the default. */
  of: string;
  state: "HOLDS" | "COMING" | "OVER";
};
