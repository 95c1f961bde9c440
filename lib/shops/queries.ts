import "server-only";

export { findShopSheet } from "./find-sheet";
export { keepersOf, senders } from "./keepers";
export { listShopNames, listShopsForDesk } from "./list-for-desk";
export { listMyShops, type MyShop } from "./my-shops";
export {
  findShop,
  findShopById,
  isResting,
  listShops,
  listShopsOfVillage,
  type ShopCard,
  type ShopView,
} from "./shops";
export { findShutShop, findShutShopOf, type ShutShop } from "./shut";
export { countMyInvites, findTeam, listMyInvites } from "./team";
