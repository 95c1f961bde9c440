import "server-only";

export { hasRequirement } from "./has-requirement";
export { findMyApplication, hasShop, listApplyChoices } from "./mine";
export { countPapers, listMyPapers, listPapers, listShopPapers } from "./papers";
export { countApplications, countWaiting, listApplications } from "./queue";
export { findApplication } from "./review";
export { listSuspended } from "./suspended";
