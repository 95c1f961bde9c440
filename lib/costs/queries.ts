import "server-only";

export { findCosts, listProductCosts } from "./read";
