import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { inTransaction } from "@/lib/platform/db";
import { logAction } from "./log";

const files = {
  "audit:read": { action: "file:log", subject: "file:log" },
  "county:figures": { action: "file:figures", subject: "file:figures" },
} as const;

type Taken = {
  /** By which right it was read; who asks has checked it. */
  permission: keyof typeof files;
  lines: number;
  month?: string;
};

/** Writes down that an officer took a part of the county's data away as a file, before it leaves. */
export const takeOut = (viewer: Viewer, { permission, ...after }: Taken) =>
  inTransaction((tx) => logAction(tx, viewer, { ...files[permission], after }));

const filesOfShops = {
  figures: { permission: "figures:see", action: "file:shop" },
  orders: { permission: "order:sell", action: "file:orders" },
  money: { permission: "money:see", action: "file:money" },
} as const;

type TakenOfShop = {
  file: keyof typeof filesOfShops;
  /** One of the viewer's shops; null for all of them. */
  shopId: string | null;
  /** What was asked for, in the words of its page: days, a tab, a month. */
  [asked: string]: string | number | null;
};

/** The same of what belongs to shops, for each shop that is in the file. */
export const takeOutOfShop = (viewer: Viewer, { file, shopId, ...after }: TakenOfShop) =>
  inTransaction(async (tx) => {
    const { permission, action } = filesOfShops[file];
    const shops = shopsFor(viewer, permission);
    for (const id of shopId === null ? shops : shops.filter((one) => one === shopId)) {
      await logAction(tx, viewer, { action, subject: `shop:${id}`, after });
    }
  });
