/** Why a seller counts anew; kept as the movement's note, said in the reader's language. */
export const stockReasons = ["HARVEST", "COUNTED", "DAMAGED", "SOLD_HERE"] as const;
export type StockReason = (typeof stockReasons)[number];
