import "server-only";

export { applyCoupons } from "./apply";
export { listCoupons, listFunded } from "./list";
export { type OfferedRow, offeredSql } from "./offered";
export { type Person, personOf } from "./person";
export { listTickets } from "./tickets";
