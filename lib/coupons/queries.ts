import "server-only";

export { applyCoupons } from "./apply";
export { type OfferedRow, offeredSql } from "./offered";
export { type Person, personOf } from "./person";
