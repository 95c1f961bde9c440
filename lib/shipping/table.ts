import { z } from "zod";
import { mark, words } from "@/lib/platform/words";
import type { FreightRuleRow } from "./freight";

const grams = z.number().int().min(1).max(100_000);
const price = z.number().int().min(0).max(1_000_000);

/** A row of the county's table as the form sends it; without an id it is a new one. */
export const freightRuleSchema = z.strictObject({
  id: z.uuid().optional(),
  /** The mark of the row that the form was made from. */
  seen: mark(60).optional(),
  zoneZh: words(20, 1),
  zoneEn: words(40, 1),
  /** Six digits each; none means everywhere that no other row names. */
  provinceCodes: z.array(z.string().regex(/^\d{2}0000$/)).max(34),
  firstG: grams,
  firstFen: price,
  /** Grams of each further step; 0 makes the price flat. */
  nextG: z.number().int().min(0).max(100_000),
  nextFen: price,
  freeOverFen: z.number().int().min(1).max(100_000_000).nullable(),
});
export type FreightRuleInput = z.output<typeof freightRuleSchema>;

/** What a row says, without its place in the table. */
export const termsOf = (rule: FreightRuleInput) => ({
  zoneZh: rule.zoneZh,
  zoneEn: rule.zoneEn,
  provinceCodes: rule.provinceCodes,
  firstG: rule.firstG,
  firstFen: rule.firstFen,
  nextG: rule.nextG,
  nextFen: rule.nextFen,
  freeOverFen: rule.freeOverFen,
});

/** A row of the county's own table, which can be changed. */
export type CountyFreightRow = FreightRuleRow & { seen: string };

type Named = { id?: string | undefined; zoneZh: string; provinceCodes: readonly string[] };

/** The row of the same table that already speaks for a place this one wants; undefined when none does. */
export function rivalOf<Row extends Named>(table: readonly Row[], wanted: Named): Row | undefined {
  const others = table.filter(({ id }) => id !== wanted.id);
  if (wanted.provinceCodes.length === 0) {
    return others.find(({ provinceCodes }) => provinceCodes.length === 0);
  }
  return others.find(({ provinceCodes }) =>
    provinceCodes.some((code) => wanted.provinceCodes.includes(code)),
  );
}
