/** Something that was measured. `least` and `most` are its goal; a null could not be measured here. */
export type Measure = {
  group: string;
  name: string;
  value: number | null;
  unit: string;
  least?: number;
  most?: number;
};

/** Null when there is no goal. */
export function isReached({ value, least, most }: Measure): boolean | null {
  if (least === undefined && most === undefined) return null;
  if (value === null) return false;
  return (
    value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY)
  );
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
