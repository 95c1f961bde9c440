export { type FeeRuleInput, type FeeRuleRow, feeRuleSchema } from "./form";

/** A rule of the county's share, in hundredths of a percent; days as YYYY-MM-DD, both included. */
export type FeeRule = {
  shopId: string | null;
  categoryId: string | null;
  basisPoints: number;
  startsOn: string;
  /** Null has no end. */
  endsOn: string | null;
};

export type FeeSubject = {
  shopId: string;
  /** The shelf of the goods and those above it, nearest first. */
  categoryIds: readonly string[];
};

const holdsOn = (rule: FeeRule, day: string) =>
  rule.startsOn <= day && (rule.endsOn === null || day <= rule.endsOn);

/** How near a rule is to its goods: their shop, then their shelf and those above it, then everybody. */
function distance(rule: FeeRule, { shopId, categoryIds }: FeeSubject): number {
  if (rule.shopId !== null) return rule.shopId === shopId ? 0 : Number.POSITIVE_INFINITY;
  if (rule.categoryId === null) return categoryIds.length + 1;
  const at = categoryIds.indexOf(rule.categoryId);
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

/**
 * The county's share of these goods on a day, in hundredths of a percent: shop before category before
 * default; of two that are as near, the one that began later. 0 without any rule.
 */
export function feeOn(rules: readonly FeeRule[], subject: FeeSubject, day: string): number {
  const [nearest] = rules
    .filter((rule) => holdsOn(rule, day) && Number.isFinite(distance(rule, subject)))
    .sort(
      (one, other) =>
        distance(one, subject) - distance(other, subject) ||
        other.startsOn.localeCompare(one.startsOn),
    );
  return nearest?.basisPoints ?? 0;
}
