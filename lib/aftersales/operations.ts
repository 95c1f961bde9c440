import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
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

export const ask = defineOperation(
  {
    name: "aftersales.ask",
    permission: "aftersale:ask",
    input: askSchema,
    output: z.object({ number: z.string() }),
    refusals: [
      "NOT_FOUND",
      "AFTERSALE_CLOSED",
      "AFTERSALE_TOO_MANY",
      "AFTERSALE_RUNNING",
      "AFTERSALE_TOO_MUCH",
      "NOT_RETURNABLE",
      "ASSET_GONE",
    ],
    refreshes: true,
  },
  cases.askAfterSale,
);

export const withdrawCase = defineOperation(
  {
    name: "aftersales.withdrawCase",
    permission: "aftersale:ask",
    input: caseSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "CASE_MOVED_ON",
      "NOT_OPEN",
      "NOTHING_TO_REFUND",
      "SECOND_PERSON",
      "CARRIER_UNKNOWN",
    ],
    refreshes: true,
  },
  cases.withdraw,
);

export const acceptOffer = defineOperation(
  {
    name: "aftersales.acceptOffer",
    permission: "aftersale:ask",
    input: caseSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "CASE_MOVED_ON",
      "NOT_OPEN",
      "NOTHING_TO_REFUND",
      "SECOND_PERSON",
      "CARRIER_UNKNOWN",
    ],
    refreshes: true,
  },
  cases.acceptOffer,
);

export const declineOffer = defineOperation(
  {
    name: "aftersales.declineOffer",
    permission: "aftersale:ask",
    input: caseSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "CASE_MOVED_ON",
      "NOT_OPEN",
      "NOTHING_TO_REFUND",
      "SECOND_PERSON",
      "CARRIER_UNKNOWN",
    ],
    refreshes: true,
  },
  cases.declineOffer,
);

export const disputeCase = defineOperation(
  {
    name: "aftersales.disputeCase",
    permission: "aftersale:ask",
    input: caseSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "CASE_MOVED_ON",
      "NOT_OPEN",
      "NOTHING_TO_REFUND",
      "SECOND_PERSON",
      "CARRIER_UNKNOWN",
    ],
    refreshes: true,
  },
  cases.dispute,
);

export const sendBack = defineOperation(
  {
    name: "aftersales.sendBack",
    permission: "aftersale:ask",
    input: sendBackSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "CASE_MOVED_ON",
      "NOT_OPEN",
      "NOTHING_TO_REFUND",
      "SECOND_PERSON",
      "CARRIER_UNKNOWN",
    ],
    refreshes: true,
  },
  cases.sendBack,
);

export const addProof = defineOperation(
  {
    name: "aftersales.addProof",
    permission: "aftersale:ask",
    input: proofSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "CASE_MOVED_ON", "NOT_OPEN", "NOTHING_GIVEN", "ASSET_GONE"],
    refreshes: true,
  },
  cases.addProof,
);

export const agreeCase = defineOperation(
  {
    name: "aftersales.agreeCase",
    permission: "aftersale:pay",
    input: caseSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "CASE_MOVED_ON", "NOT_OPEN", "NOTHING_TO_REFUND", "SECOND_PERSON"],
    refreshes: true,
  },
  cases.agree,
);

export const offerPart = defineOperation(
  {
    name: "aftersales.offerPart",
    permission: "aftersale:pay",
    input: offerSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "CASE_MOVED_ON", "NOT_OPEN", "NOTHING_TO_REFUND", "SECOND_PERSON"],
    refreshes: true,
  },
  cases.offer,
);

export const refuseCase = defineOperation(
  {
    name: "aftersales.refuseCase",
    permission: "aftersale:answer",
    input: refuseSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "CASE_MOVED_ON", "NOT_OPEN", "NOTHING_TO_REFUND", "SECOND_PERSON"],
    refreshes: true,
  },
  cases.refuse,
);

export const receiveBack = defineOperation(
  {
    name: "aftersales.receiveBack",
    permission: "aftersale:answer",
    input: caseSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "CASE_MOVED_ON", "NOT_OPEN", "NOTHING_TO_REFUND"],
    refreshes: true,
  },
  cases.receiveReturn,
);

export const decideCase = defineOperation(
  {
    name: "aftersales.decideCase",
    permission: "aftersale:decide",
    input: decideSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "CASE_MOVED_ON", "NOT_OPEN", "NOTHING_TO_REFUND", "AFTERSALE_TOO_MUCH"],
    refreshes: true,
  },
  cases.decide,
);

export const addHoliday = defineOperation(
  {
    name: "aftersales.addHoliday",
    permission: "rules:edit",
    input: holidaySchema,
    output: z.object({ id: z.uuid() }),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  cases.addHoliday,
);

export const removeHoliday = defineOperation(
  {
    name: "aftersales.removeHoliday",
    permission: "rules:edit",
    input: z.strictObject({ id: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  (viewer, { id }) => cases.removeHoliday(viewer, id),
);
