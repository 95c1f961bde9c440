import "server-only";
import { redirect } from "next/navigation";
import {
  mayAct,
  type Permission,
  requireUser,
  shopsFor,
  type UserViewer,
} from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { isUnopened } from "@/lib/shops";
import { listMyShops, type MyShop } from "@/lib/shops/queries";

type Entered = {
  viewer: UserViewer;
  /** Where this may be done, for who has several. */
  shops: MyShop[];
  /** The one that was chosen in the address; null is all of them. */
  shop: MyShop | null;
};

type Door = {
  locale: Locale;
  path: string;
  permission: Permission;
  wanted?: unknown;
  /** Also for a shop that has not opened yet. */
  unopened?: boolean;
};

/**
 * A member at the door of the workbench; null for somebody who has no part in it. Who has only applied
 * for a shop is led to where that stands.
 */
export async function enterWorkbench(door: Door): Promise<Entered | null> {
  const { locale, path, permission, wanted, unopened = false } = door;
  const viewer = await requireUser(locale, path);
  if (!mayAct(viewer, permission) || shopsFor(viewer, permission).length === 0) return null;
  const mine = await listMyShops(viewer, permission, locale);
  const shops = mine.filter(({ status }) => unopened || !isUnopened(status));
  if (shops.length === 0) redirect(localised(locale, paths.apply()));
  return { viewer, shops, shop: shops.find(({ slug }) => slug === wanted) ?? null };
}

/** The same for a page of one shop: the chosen one, else the first. */
export async function enterShop(door: Door): Promise<(Entered & { shop: MyShop }) | null> {
  const entered = await enterWorkbench(door);
  const shop = entered?.shop ?? entered?.shops[0];
  return entered && shop ? { ...entered, shop } : null;
}
