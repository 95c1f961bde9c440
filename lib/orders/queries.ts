import "server-only";

export { groupsOf, isOrderOf, ordersOf, provedPhones } from "./access";
export { axesOf, axesSelect } from "./axes";
export { countOrdersOfShop } from "./count-of-shop";
export { countOrdersSince } from "./count-since";
export { findOrder, type OrderView, type Receiver } from "./find";
export { findByLink, type LinkedPurchase } from "./find-by-link";
export {
  countOrders,
  listOrders,
  type OrderCard,
  type OrderCounts,
} from "./list";
export { getMoneyOnItsWay } from "./money-on-its-way";
export { findTaken, listTaken, type TakenOrder, type TakenState } from "./taken";
export {
  type Amounts,
  addressSelect,
  amountSelect,
  type Gift,
  giftSelect,
  type LineView,
  lineSelect,
  regionOf,
  toAmounts,
  toGift,
  toLine,
} from "./view";
