import type { ComponentType } from "react";
import {
  Bell,
  Chart,
  Check,
  Desk,
  Film,
  type IconProps,
  Letters,
  Message,
  Person,
  Pin,
  Refund,
  Screen,
  Shelves,
  Storefront,
  Ticket,
  Truck,
  Village,
  Wallet,
  Warning,
} from "@/components/ui/icons";
import type { Permission } from "@/lib/platform/auth";
import { paths } from "@/lib/platform/paths";

export const groups = ["day", "registers", "rules", "oversight"] as const;

export type DeskPlace = {
  /** Its word is `county.places.<key>`. */
  key: string;
  path: string;
  icon: ComponentType<IconProps>;
  permission: Permission;
  group: (typeof groups)[number];
  /** One of the few at the bottom of a phone; the others are behind "all". */
  inBar?: true;
};

/** The one list of the desk's places: a page is added to the menu by its line here. */
export const deskPlaces: readonly DeskPlace[] = [
  {
    key: "home",
    path: paths.county(),
    icon: Desk,
    permission: "desk:open",
    group: "day",
    inBar: true,
  },
  {
    key: "applications",
    path: paths.countyApplications(),
    icon: Storefront,
    permission: "application:review",
    group: "day",
    inBar: true,
  },
  {
    key: "figures",
    path: paths.countyFigures(),
    icon: Chart,
    permission: "county:figures",
    group: "day",
    inBar: true,
  },
  {
    key: "stores",
    path: paths.countyStores(),
    icon: Storefront,
    permission: "store:oversee",
    group: "day",
  },
  {
    key: "published",
    path: paths.countyPublished(),
    icon: Chart,
    permission: "figures:publish",
    group: "day",
  },
  {
    key: "changes",
    path: paths.countyChanges(),
    icon: Check,
    permission: "change:review",
    group: "day",
    inBar: true,
  },
  {
    key: "recordings",
    path: paths.countyRecordings(),
    icon: Warning,
    permission: "consent:settle",
    group: "day",
  },
  {
    key: "objections",
    path: paths.countyObjections(),
    icon: Warning,
    permission: "objection:settle",
    group: "day",
  },
  {
    key: "reports",
    path: paths.countyReports(),
    icon: Message,
    permission: "report:settle",
    group: "day",
  },
  {
    key: "live",
    path: paths.countyLives(),
    icon: Screen,
    permission: "live:oversee",
    group: "day",
  },
  {
    key: "videos",
    path: paths.countyVideos(),
    icon: Film,
    permission: "video:oversee",
    group: "day",
  },
  {
    key: "cases",
    path: paths.countyCases(),
    icon: Refund,
    permission: "aftersale:decide",
    group: "day",
  },
  {
    key: "reviews",
    path: paths.countyReviews(),
    icon: Message,
    permission: "review:hide",
    group: "oversight",
  },
  {
    key: "papers",
    path: paths.countyPapers(),
    icon: Warning,
    permission: "application:review",
    group: "oversight",
  },
  {
    key: "money",
    path: paths.countyMoney(),
    icon: Wallet,
    permission: "money:settle",
    group: "day",
  },
  {
    key: "reconciliation",
    path: paths.countyReconciliation(),
    icon: Check,
    permission: "money:settle",
    group: "day",
  },
  {
    key: "batches",
    path: paths.countyBatches(),
    icon: Check,
    permission: "shop:oversee",
    group: "oversight",
  },
  {
    key: "cash",
    path: paths.countyCash(),
    icon: Check,
    permission: "money:settle",
    group: "day",
  },
  {
    key: "settlement",
    path: paths.countySettlement(),
    icon: Wallet,
    permission: "money:settle",
    group: "day",
  },
  {
    key: "subsidies",
    path: paths.countySubsidies(),
    icon: Wallet,
    permission: "subsidy:run",
    group: "day",
  },
  {
    key: "shops",
    path: paths.countyShops(),
    icon: Storefront,
    permission: "shop:oversee",
    group: "registers",
  },
  {
    key: "stations",
    path: paths.countyStations(),
    icon: Pin,
    permission: "register:edit",
    group: "registers",
  },
  {
    key: "villages",
    path: paths.countyVillages(),
    icon: Village,
    permission: "register:edit",
    group: "registers",
  },
  {
    key: "categories",
    path: paths.countyCategories(),
    icon: Shelves,
    permission: "register:edit",
    group: "registers",
  },
  {
    key: "rules",
    path: paths.countyRules(),
    icon: Letters,
    permission: "rules:edit",
    group: "rules",
  },
  {
    key: "freight",
    path: paths.countyFreight(),
    icon: Truck,
    permission: "freight:edit",
    group: "rules",
  },
  {
    key: "fees",
    path: paths.countyFees(),
    icon: Wallet,
    permission: "fee:edit",
    group: "rules",
  },
  {
    key: "coupons",
    path: paths.countyCoupons(),
    icon: Ticket,
    permission: "coupon:fund",
    group: "rules",
  },
  {
    key: "people",
    path: paths.countyPeople(),
    icon: Person,
    permission: "grant:edit",
    group: "oversight",
  },
  {
    key: "health",
    path: paths.countyHealth(),
    icon: Screen,
    permission: "machine:see",
    group: "oversight",
  },
  {
    key: "audit",
    path: paths.countyAudit(),
    icon: Bell,
    permission: "audit:read",
    group: "oversight",
  },
];
