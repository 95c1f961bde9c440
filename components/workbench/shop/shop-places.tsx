import type { ReactNode } from "react";
import { Camera } from "@/components/shared/media/icons";
import {
  Chart,
  Heart,
  Key,
  Message,
  People,
  Person,
  Screen,
  Shelves,
  Storefront,
  Sun,
  Tag,
  Ticket,
} from "@/components/ui/icons";
import type { Permission } from "@/lib/platform/auth";
import { paths } from "@/lib/platform/paths";

type Place = {
  /** Its sentences are `sell.place.<word>.title` and `.text`. */
  word:
    | "figures"
    | "customers"
    | "specials"
    | "coupons"
    | "stores"
    | "team"
    | "papers"
    | "greeting"
    | "holiday"
    | "helped"
    | "computer"
    | "keys"
    | "preview";
  icon: ReactNode;
  /** The address for one shop, by its slug. */
  to: (shop: string) => string;
  permission: Permission;
};

export type PlaceWord = Place["word"];

/** Everything of a shop that is not today's work; one more place is one more line. */
export const shopPlaces: Place[] = [
  {
    word: "figures",
    icon: <Chart />,
    to: (shop) => paths.sellFigures(undefined, shop),
    permission: "figures:see",
  },
  {
    word: "customers",
    icon: <Heart />,
    to: paths.sellCustomers,
    permission: "customer:see",
  },
  { word: "specials", icon: <Tag />, to: paths.sellSpecials, permission: "special:set" },
  { word: "coupons", icon: <Ticket />, to: paths.sellCoupons, permission: "coupon:give" },
  { word: "stores", icon: <Shelves />, to: paths.sellStores, permission: "store:keep" },
  { word: "team", icon: <People />, to: paths.sellTeam, permission: "shop:enter" },
  { word: "papers", icon: <Camera />, to: paths.sellPapers, permission: "product:edit" },
  { word: "greeting", icon: <Message />, to: paths.sellGreeting, permission: "shop:edit" },
  { word: "holiday", icon: <Sun />, to: paths.sellHoliday, permission: "shop:edit" },
  { word: "helped", icon: <Person />, to: () => paths.helped(), permission: "consent:edit" },
  {
    word: "computer",
    icon: <Screen />,
    to: paths.sellWebhooks,
    permission: "webhook:edit",
  },
  { word: "keys", icon: <Key />, to: paths.sellKeys, permission: "key:edit" },
  { word: "preview", icon: <Storefront />, to: paths.shop, permission: "shop:enter" },
];
