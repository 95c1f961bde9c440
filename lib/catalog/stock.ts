/** Columns that say whether a variant can be bought; inventory spoils the product's tag when that changes. */
export const stockSelect = { onHand: true, reserved: true } as const;
/** The same, and when there is more. */
export const stockWithDay = { ...stockSelect, backOn: true } as const;

type Stocked = { stockItem: { onHand: number; reserved: number } | null };

export const isSoldOut = ({ stockItem }: Stocked) =>
  stockItem === null || stockItem.onHand <= stockItem.reserved;
