import "server-only";

export { groupsOf, isOrderOf, ordersOf, provedPhones } from "./access";
export { axesOf, axesSelect } from "./axes";
export { countOrdersOfShop } from "./count-of-shop";
export { findOrder, type OrderView, type Receiver } from "./find";
export {
  countOrders,
  listOrders,
  type OrderCard,
  type OrderCounts,
} from "./list";
export { getMoneyOnItsWay } from "./money-on-its-way";
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
