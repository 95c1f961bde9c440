import "server-only";

export { listMyShops, type MyShop } from "./my-shops";
export { findShopSheet, listShopNames, listShopsForDesk } from "./oversee";
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
