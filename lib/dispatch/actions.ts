"use server";
import { refresh } from "next/cache";
import { defineAction } from "@/lib/platform/action";
import { ok } from "@/lib/platform/result";
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
  shipOrder,
  shipOrders,
  undoShippings,
} from "./mutations";

export const sendOrder = defineAction(
  { permission: "order:ship", input: shipSchema },
  async (viewer, input) => {
    const result = await shipOrder(viewer, input);
    refresh();
    return result;
  },
);

export const sendOrders = defineAction(
  { permission: "order:ship", input: shipManySchema },
  async (viewer, { parcels }) => {
    const outcomes = await shipOrders(viewer, parcels);
    refresh();
    return ok({ outcomes });
  },
);

export const numberParcels = defineAction(
  { permission: "order:ship", input: shipManySchema },
  async (viewer, { parcels }) => {
    const outcomes = await prepareParcels(viewer, parcels);
    refresh();
    return ok({ outcomes });
  },
);

export const labelsPrinted = defineAction(
  { permission: "order:ship", input: printSchema },
  async (viewer, input) => {
    const result = await confirmPrints(viewer, input);
    refresh();
    return result;
  },
);

export const changeWaybill = defineAction(
  { permission: "order:ship", input: correctSchema },
  async (viewer, input) => {
    const result = await correctWaybill(viewer, input);
    refresh();
    return result;
  },
);

export const takeBackShipping = defineAction(
  { permission: "order:ship", input: parcelsSchema },
  async (viewer, { parcels }) => {
    const outcomes = await undoShippings(viewer, parcels);
    refresh();
    return ok({ outcomes });
  },
);

export const noteOrder = defineAction(
  { permission: "order:sell", input: noteSchema },
  async (viewer, input) => {
    const result = await noteForShop(viewer, input);
    refresh();
    return result;
  },
);
