/** The buyer's tabs; `refunds` stands apart. */
export const orderTabs = ["all", "unpaid", "toShip", "toReceive", "done", "refunds"] as const;
export type OrderTab = (typeof orderTabs)[number];

export const isOrderTab = (text: unknown): text is OrderTab =>
  orderTabs.some((tab) => tab === text);
