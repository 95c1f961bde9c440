import { z } from "zod";
import { lines, words } from "@/lib/platform/words";
import { MOST_TIERS } from "./index";

const MOST_FEN = 2_000_000_000;
const amount = z.int().min(1).max(MOST_FEN);
const whole = z.int().min(0).max(MOST_FEN);

const tiersSchema = z
  .array(z.strictObject({ fromFen: amount, rewardFen: amount }))
  .max(MOST_TIERS)
  .refine((tiers) =>
    tiers.every((tier, index) => {
      const before = tiers[index - 1];
      return !before || (tier.fromFen > before.fromFen && tier.rewardFen > before.rewardFen);
    }),
  );

const isWhole = ({ rule, tiers, basisPoints, capFen }: Wish) =>
  rule === "TIERS" ? tiers.length > 0 : basisPoints > 0 && capFen > 0;
type Wish = { rule: string; tiers: unknown[]; basisPoints: number; capFen: number };

/** What counts, how much it brings, and out of which budget. Tiers rise from one to the next. */
export const programmeSchema = z
  .strictObject({
    nameZh: words(60, 2),
    nameEn: words(60, 2),
    rule: z.enum(["TIERS", "SHARE"]),
    period: z.enum(["MONTH", "WHOLE"]),
    tiers: tiersSchema,
    basisPoints: z.int().min(0).max(10_000),
    capFen: whole,
    firstSaleFen: whole,
    countsDeclared: z.boolean(),
    startsOn: z.iso.date(),
    endsOn: z.iso.date(),
    budgetFen: amount,
  })
  .refine(isWhole, { path: ["rule"] })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ["endsOn"] });
export type ProgrammeInput = z.output<typeof programmeSchema>;

export const computeSchema = z.strictObject({ programmeId: z.uuid(), fromOn: z.iso.date() });
export type ComputeInput = z.output<typeof computeSchema>;

export const holdSchema = z.strictObject({ id: z.uuid(), note: lines(300, 2) });
