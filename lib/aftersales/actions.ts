"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import {
  askSchema,
  caseSchema,
  decideSchema,
  holidaySchema,
  offerSchema,
  proofSchema,
  refuseSchema,
  sendBackSchema,
} from "./forms";
import * as cases from "./mutations";

const buyer = { permission: "aftersale:ask", input: caseSchema } as const;
const seller = { permission: "aftersale:answer", input: caseSchema } as const;
const payer = { permission: "aftersale:pay", input: caseSchema } as const;

/** What the screen shows next is read anew, whatever came of it. */
const then = async <Answer>(answer: Promise<Answer>) => {
  const result = await answer;
  refresh();
  return result;
};

export const ask = defineAction({ ...buyer, input: askSchema }, (viewer, input) =>
  then(cases.askAfterSale(viewer, input)),
);
export const withdrawCase = defineAction(buyer, (viewer, seen) =>
  then(cases.withdraw(viewer, seen)),
);
export const acceptOffer = defineAction(buyer, (viewer, seen) =>
  then(cases.acceptOffer(viewer, seen)),
);
export const declineOffer = defineAction(buyer, (viewer, seen) =>
  then(cases.declineOffer(viewer, seen)),
);
export const disputeCase = defineAction(buyer, (viewer, seen) => then(cases.dispute(viewer, seen)));
export const sendBack = defineAction({ ...buyer, input: sendBackSchema }, (viewer, input) =>
  then(cases.sendBack(viewer, input)),
);
export const addProof = defineAction({ ...buyer, input: proofSchema }, (viewer, input) =>
  then(cases.addProof(viewer, input)),
);
export const agreeCase = defineAction(payer, (viewer, seen) => then(cases.agree(viewer, seen)));
export const offerPart = defineAction({ ...payer, input: offerSchema }, (viewer, input) =>
  then(cases.offer(viewer, input)),
);
export const refuseCase = defineAction({ ...seller, input: refuseSchema }, (viewer, input) =>
  then(cases.refuse(viewer, input)),
);
export const receiveBack = defineAction(seller, (viewer, seen) =>
  then(cases.receiveReturn(viewer, seen)),
);
export const decideCase = defineAction(
  { permission: "aftersale:decide", input: decideSchema },
  (viewer, input) => then(cases.decide(viewer, input)),
);
export const addHoliday = defineAction(
  { permission: "rules:edit", input: holidaySchema },
  (viewer, input) => then(cases.addHoliday(viewer, input)),
);
export const removeHoliday = defineAction(
  { permission: "rules:edit", input: z.strictObject({ id: z.uuid() }) },
  (viewer, { id }) => then(cases.removeHoliday(viewer, id)),
);
