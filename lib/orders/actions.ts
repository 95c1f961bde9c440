"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { clientAddress, defineAction } from "@/lib/platform/action";
import { ensureBrowserToken, rememberPass } from "@/lib/platform/auth";
import { ok } from "@/lib/platform/result";
import {
  cancelSchema,
  correctSchema,
  findOrderSchema,
  noteSchema,
  numberSchema,
  openOrderSchema,
  parcelsSchema,
  printSchema,
  shipManySchema,
  shipSchema,
} from "./forms";
import {
  cancelOrder,
  confirmPrints,
  correctWaybill,
  noteForShop,
  openOrderWithCode,
  prepareParcels,
  receiveOrder,
  recheckPayment,
  requestOrderCode,
  shipOrder,
  shipOrders,
  startPayment,
  undoShippings,
} from "./mutations";
import { groupSchema } from "./pay-form";

export const confirmReceipt = defineAction(
  { permission: "order:receive", input: numberSchema },
  async (viewer, { number }) => {
    const result = await receiveOrder(viewer, number);
    refresh();
    return result;
  },
);

export const cancelMyOrder = defineAction(
  { permission: "order:cancel", input: cancelSchema },
  async (viewer, { number, reason }) => {
    const result = await cancelOrder(viewer, number, reason);
    refresh();
    return result;
  },
);

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

export const askOrderCode = defineAction(
  { permission: "order:find", input: findOrderSchema },
  async (_viewer, input) =>
    requestOrderCode({
      ...input,
      browserHash: await ensureBrowserToken(),
      address: clientAddress(await headers()),
    }),
);

export const openOrder = defineAction(
  { permission: "order:find", input: openOrderSchema },
  async (_viewer, { number, phone, code }) => {
    const browserHash = await ensureBrowserToken();
    const passHash = await rememberPass();
    return openOrderWithCode({ number, phone, code, browserHash, passHash });
  },
);

export const payGroup = defineAction(
  { permission: "order:pay", input: groupSchema },
  async (viewer, { group }) => {
    const result = await startPayment(viewer, group);
    if (!result.ok) refresh();
    return result;
  },
);

export const recheckGroup = defineAction(
  { permission: "order:pay", input: groupSchema },
  async (viewer, { group }) => {
    const result = await recheckPayment(viewer, group);
    refresh();
    return result;
  },
);
