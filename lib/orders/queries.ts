import "server-only";

export { findGroup, findOrder, type OrderView } from "./find";
export {
  countOrders,
  listOrders,
  type OrderCard,
  type OrderCounts,
  type OrderPage,
} from "./list";
export type { LineView, Receiver } from "./view";
