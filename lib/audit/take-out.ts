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

type TakenOfShop = {
  /** One of the viewer's shops; null for all of them. */
  shopId: string | null;
  /** Business days, YYYY-MM-DD, both included. */
  from: string;
  until: string;
};

type TakenOrders = { shopId: string | null; tab: string; days: number | null };

/** The same of a shop's orders, with the buyers' addresses, for each shop that is in the file. */
export const takeOutOrders = (viewer: Viewer, { shopId, ...after }: TakenOrders) =>
  inTransaction(async (tx) => {
    const shops = shopsFor(viewer, "order:sell");
    for (const id of shopId === null ? shops : shops.filter((one) => one === shopId)) {
      await logAction(tx, viewer, { action: "file:orders", subject: `shop:${id}`, after });
    }
  });

/** The same of a shop's figures, for each shop that is in the file. */
export const takeOutShop = (viewer: Viewer, { shopId, ...after }: TakenOfShop) =>
  inTransaction(async (tx) => {
    const shops = shopsFor(viewer, "figures:see");
    for (const id of shopId === null ? shops : shops.filter((one) => one === shopId)) {
      await logAction(tx, viewer, { action: "file:shop", subject: `shop:${id}`, after });
    }
  });
