import "server-only";

export {
  findShop,
  findShopById,
  isResting,
  listShops,
  listShopsOfVillage,
  type ShopCard,
  type ShopView,
} from "./shops";
