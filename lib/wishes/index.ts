import type { Fen } from "@/lib/platform/money";

/** The most characters of one wish. */
export const MOST_SAID = 100;

/** Goods that a wish may mean. */
export type WishedGoods = {
  variantId: string;
  name: string;
  label: string;
  /** What can be sold. */
  left: number;
  onHand: number;
};

/** What the workbench answers; amounts in fen. Changes are only proposed. */
export type WishAnswer =
  | { kind: "SOLD"; span: "TODAY" | "MONTH"; soldFen: Fen; orders: number }
  | { kind: "TO_SEND"; toShip: number; late: number }
  | { kind: "MONEY"; freeFen: Fen; onBillFen: Fen; waitingFen: Fen }
  | { kind: "LEFT"; goods: WishedGoods[] }
  | { kind: "SET_STOCK"; count: number; goods: WishedGoods[] }
  | { kind: "CLOSE"; until: string; from: string; shops: { id: string; name: string }[] }
  | { kind: "UNKNOWN" | "NO_GOODS" | "NOT_YOURS" };
