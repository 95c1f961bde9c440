/** The seller's tabs. */
export const shopTabs = ["toShip", "shipped", "done", "all"] as const;
export type ShopTab = (typeof shopTabs)[number];

export const isShopTab = (text: unknown): text is ShopTab => shopTabs.some((tab) => tab === text);

/** How far back a seller's list may look, in days; today counts as one. */
export const daysBack = [1, 7, 30] as const;
export type DaysBack = (typeof daysBack)[number];

export const isDaysBack = (days: unknown): days is DaysBack => daysBack.some((one) => one === days);
