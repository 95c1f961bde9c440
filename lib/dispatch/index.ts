export { MOST_AT_ONCE, MOST_NOTE } from "./forms";
export { type SellerLabel, sellerLabels } from "./seller-label";
export { type DaysBack, daysBack, isDaysBack, isShopTab, shopTabs } from "./tabs";
