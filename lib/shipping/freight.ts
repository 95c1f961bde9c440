import { add, type Fen, fen, multiply } from "@/lib/platform/money";

/** A row of the freight table; without a shop it is the county's. Fen and grams. */
export interface FreightRuleRow {
  id: string;
  shopId: string | null;
  zoneZh: string;
  zoneEn: string;
  provinceCodes: readonly string[];
  firstG: number;
  firstFen: number;
  nextG: number;
  nextFen: number;
  freeOverFen: number | null;
  sort: number;
}

export interface Parcel {
  /** The receiver's province; codes match by their two leading digits. */
  provinceCode: string;
  weightG: number;
  goodsFen: Fen;
}

export type Freight<Rule extends FreightRuleRow = FreightRuleRow> =
  | {
      ok: true;
      freightFen: Fen;
      /** What the shop bears itself, because it sends goods of this price free. */
      borneFen: Fen;
      rule: Rule;
    }
  | { ok: false; code: "NOT_DELIVERABLE" };

const province = (code: string) => code.slice(0, 2);

/** A shop with a table of its own has left the county's, or it could not refuse a province. */
function tableOf<Rule extends FreightRuleRow>(rules: readonly Rule[]): readonly Rule[] {
  const own = rules.filter((rule) => rule.shopId !== null);
  if (new Set(own.map(({ shopId }) => shopId)).size > 1) {
    throw new Error("Freight is worked out for one shop at a time");
  }
  return own.length > 0 ? own : rules;
}

function ruleFor<Rule extends FreightRuleRow>(rules: readonly Rule[], provinceCode: string) {
  const table = [...tableOf(rules)].sort((a, b) => a.sort - b.sort);
  const named = table.find((rule) =>
    rule.provinceCodes.some((code) => province(code) === province(provinceCode)),
  );
  return named ?? table.find((rule) => rule.provinceCodes.length === 0);
}

function charge(rule: FreightRuleRow, weightG: number): Fen {
  const first = fen(rule.firstFen);
  if (rule.nextG <= 0) return first;
  const steps = Math.ceil(Math.max(0, weightG - rule.firstG) / rule.nextG);
  return add(first, multiply(fen(rule.nextFen), steps));
}

/**
 * What a parcel costs by one shop's rules together with the county's: every started step of weight
 * counts whole, and goods of `freeOverFen` or more travel free. A `nextG` of 0 is a flat rate.
 */
export function freightFor<Rule extends FreightRuleRow>(
  rules: readonly Rule[],
  { provinceCode, weightG, goodsFen }: Parcel,
): Freight<Rule> {
  if (!Number.isSafeInteger(weightG) || weightG < 0) throw new RangeError(`Weight ${weightG}`);
  const rule = ruleFor(rules, provinceCode);
  if (!rule) return { ok: false, code: "NOT_DELIVERABLE" };
  const isFree = rule.freeOverFen !== null && goodsFen >= rule.freeOverFen;
  const [price, nothing] = [charge(rule, weightG), fen(0)];
  return isFree
    ? { ok: true, freightFen: nothing, borneFen: price, rule }
    : { ok: true, freightFen: price, borneFen: nothing, rule };
}
