export type Random = {
  /** From 0 up to, but not, 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  between: (low: number, high: number) => number;
  chance: (probability: number) => boolean;
  of: <Item>(items: readonly Item[]) => Item;
};

/** The same seed always tells the same story (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    of: (items) => at(items, between(0, items.length - 1)),
  };
}

/** An item that must be there. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`There is no item ${index} of ${items.length}`);
  return item;
}

/** Picks items as often as their weights say; answers the index for a number in [0, 1). */
export function weighted(weights: ArrayLike<number>): (number: number) => number {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let index = 0; index < sums.length; index += 1) {
    sum += weights[index] ?? 0;
    sums[index] = sum;
  }
  if (!(sum > 0)) throw new RangeError("Nothing has any weight");
  return (number) => {
    const wanted = number * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
