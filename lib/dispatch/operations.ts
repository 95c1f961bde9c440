import "server-only";
import { z } from "zod";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { defineOperation } from "@/lib/platform/operation";
import { outcomeSchema } from "@/lib/platform/operation/outcome";
import { fail, ok } from "@/lib/platform/result";
import { mark, words } from "@/lib/platform/words";
import {
  correctSchema,
  noteSchema,
  parcelsSchema,
  printSchema,
  shipManySchema,
  shipSchema,
} from "./forms";
import {
  confirmPrints,
  correctWaybill,
  noteForShop,
  prepareParcels,
  rehearseOrders as rehearse,
  shipOrder,
  shipOrders,
  undoShippings,
} from "./mutations";
import {
  listOrdersSchema,
  orderPage,
  outwardOrder,
  readOrderSchema,
  toOutwardOrder,
} from "./outward";
import { findShopOrder, readShopOrders } from "./queries";

const sentSchema = z.object({ parcelId: z.uuid(), waybill: mark(60) });

const foreseenSchema = z.object({ recipient: words(200), isSent: z.boolean() });

const shipRefusals = [
  "NOT_FOUND",
  "ORDER_NOT_OPEN",
  "ALREADY_SHIPPED",
  "NOT_LEFT_TO_SHIP",
  "UNKNOWN_CARRIER",
  "WAYBILL_TAKEN",
] as const;

const undoRefusals = [
  "NOT_FOUND",
  "PARCEL_GONE",
  "PARCEL_TAKEN_IN",
  "TOO_LATE_TO_CORRECT",
] as const;

/** A key reads what its owner lets it; people who only pack don't see the shop's money. */
const mayReadAmounts = (viewer: Viewer, shopId: string) =>
  viewer.kind === "key" || shopsFor(viewer, "money:see").includes(shopId);

export const listOrders = defineOperation(
  {
    name: "dispatch.listOrders",
    permission: "order:sell",
    input: listOrdersSchema,
    output: orderPage,
    refusals: [],
    forKeys: "read",
  },
  async (viewer, wanted) => {
    const { orders, next } = await readShopOrders(viewer, wanted);
    const seen = orders.filter(({ shop }) => mayReadAmounts(viewer, shop.id));
    return ok({ orders: seen.map(toOutwardOrder), next });
  },
);

export const readOrder = defineOperation(
  {
    name: "dispatch.readOrder",
    permission: "order:sell",
    input: readOrderSchema,
    output: outwardOrder,
    refusals: ["NOT_FOUND"],
    forKeys: "read",
  },
  async (viewer, { number, locale }) => {
    const order = await findShopOrder(viewer, number, locale);
    return order && mayReadAmounts(viewer, order.shop.id)
      ? ok(toOutwardOrder(order))
      : fail("NOT_FOUND");
  },
);

export const sendOrder = defineOperation(
  {
    name: "dispatch.sendOrder",
    permission: "order:ship",
    input: shipSchema,
    output: sentSchema,
    refusals: shipRefusals,
    refreshes: true,
    mayWait: true,
    forKeys: "write",
  },
  shipOrder,
);

export const rehearseOrders = defineOperation(
  {
    name: "dispatch.rehearseOrders",
    permission: "order:ship",
    input: shipManySchema,
    output: z.object({ outcomes: z.array(outcomeSchema(foreseenSchema, shipRefusals)) }),
    refusals: [],
  },
  async (viewer, { parcels }) => ok({ outcomes: await rehearse(viewer, parcels) }),
);

export const sendOrders = defineOperation(
  {
    name: "dispatch.sendOrders",
    permission: "order:ship",
    input: shipManySchema,
    output: z.object({ outcomes: z.array(outcomeSchema(sentSchema, shipRefusals)) }),
    refusals: [],
    refreshes: true,
  },
  async (viewer, { parcels }) => ok({ outcomes: await shipOrders(viewer, parcels) }),
);

export const numberParcels = defineOperation(
  {
    name: "dispatch.numberParcels",
    permission: "order:ship",
    input: shipManySchema,
    output: z.object({ outcomes: z.array(outcomeSchema(sentSchema, shipRefusals)) }),
    refusals: [],
    refreshes: true,
  },
  async (viewer, { parcels }) => ok({ outcomes: await prepareParcels(viewer, parcels) }),
);

export const labelsPrinted = defineOperation(
  {
    name: "dispatch.labelsPrinted",
    permission: "order:ship",
    input: printSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  confirmPrints,
);

export const changeWaybill = defineOperation(
  {
    name: "dispatch.changeWaybill",
    permission: "order:ship",
    input: correctSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "UNKNOWN_CARRIER",
      "WAYBILL_TAKEN",
      "PARCEL_GONE",
      "PARCEL_TAKEN_IN",
      "TOO_LATE_TO_CORRECT",
    ],
    refreshes: true,
  },
  correctWaybill,
);

export const takeBackShipping = defineOperation(
  {
    name: "dispatch.takeBackShipping",
    permission: "order:ship",
    input: parcelsSchema,
    output: z.object({ outcomes: z.array(outcomeSchema(z.null(), undoRefusals)) }),
    refusals: [],
    refreshes: true,
  },
  async (viewer, { parcels }) => ok({ outcomes: await undoShippings(viewer, parcels) }),
);

export const noteOrder = defineOperation(
  {
    name: "dispatch.noteOrder",
    permission: "order:sell",
    input: noteSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "NOTE_CHANGED"],
    refreshes: true,
    mayWait: true,
  },
  noteForShop,
);
