import "server-only";
import { cached } from "@/lib/platform/cache";
import { db } from "@/lib/platform/db";
import { COUNTY } from "./tags";

/** The county's deadlines and limits as pages say them to shoppers. */
export const getCountyRules = cached(
  async () =>
    db.county.findFirstOrThrow({
      select: {
        shipWithinHours: true,
        autoCompleteDays: true,
        paymentHoldMinutes: true,
        linkHoldHours: true,
      },
    }),
  { key: "county-rules", tags: () => [COUNTY] },
);
