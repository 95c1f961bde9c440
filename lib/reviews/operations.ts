import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { answerSchema, followUpSchema, hideSchema, showSchema, writeSchema } from "./forms";
import * as reviews from "./mutations";

export const write = defineOperation(
  {
    name: "reviews.write",
    permission: "review:write",
    input: writeSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "NOT_ARRIVED",
      "REVIEW_OF_OWN",
      "REVIEWED_ALREADY",
      "SAID_ALREADY",
      "ASSET_GONE",
    ],
    refreshes: true,
  },
  reviews.writeReview,
);

export const followUp = defineOperation(
  {
    name: "reviews.followUp",
    permission: "review:write",
    input: followUpSchema,
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "REVIEW_OF_OWN",
      "REVIEW_TOO_LATE",
      "SAY_SOMETHING",
      "SAID_ALREADY",
      "ASSET_GONE",
    ],
    refreshes: true,
  },
  (viewer, input) => reviews.followUp(viewer, input),
);

export const answer = defineOperation(
  {
    name: "reviews.answer",
    permission: "review:answer",
    input: answerSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "SAY_SOMETHING", "SAID_ALREADY", "ASSET_GONE"],
    refreshes: true,
  },
  reviews.answerReview,
);

export const hide = defineOperation(
  {
    name: "reviews.hide",
    permission: "review:hide",
    input: hideSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  reviews.hideReview,
);

export const show = defineOperation(
  {
    name: "reviews.show",
    permission: "review:hide",
    input: showSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  reviews.showReview,
);
