export { MOST_AT_ONCE, MOST_NOTE } from "./forms";
export { type SellerLabel, sellerLabels } from "./seller-label";
export { type DaysBack, daysBack, isDaysBack, isShopTab, shopTabs } from "./tabs";
export type { TableLine } from "./waybill-line";

/** The reader of parcel numbers out of tables, fetched where somebody has a table. */
export const loadWaybillReader = async () => (await import("./waybill-table")).readWaybillTables;
