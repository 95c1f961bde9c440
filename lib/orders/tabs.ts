/** The buyer's tabs; `refunds` stands apart. */
export const orderTabs = ["all", "unpaid", "toShip", "toReceive", "done", "refunds"] as const;
export type OrderTab = (typeof orderTabs)[number];

/** The seller's tabs. */
export const shopTabs = ["toShip", "shipped", "done", "all"] as const;
export type ShopTab = (typeof shopTabs)[number];

export const isOrderTab = (text: unknown): text is OrderTab =>
  orderTabs.some((tab) => tab === text);
export const isShopTab = (text: unknown): text is ShopTab => shopTabs.some((tab) => tab === text);
