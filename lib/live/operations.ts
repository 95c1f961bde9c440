import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import {
  blockedWordsSchema,
  commentSchema,
  grantSchema,
  pinSchema,
  planSchema,
  sessionSchema,
  stopSchema,
} from "./forms";
import * as live from "./mutations";

const idSchema = z.object({ id: z.uuid() });

export const plan = defineOperation(
  {
    name: "live.plan",
    permission: "live:host",
    input: planSchema,
    output: idSchema,
    refusals: ["NOT_FOUND", "TIME_UNFIT"],
    refreshes: true,
  },
  live.planLive,
);

export const cancel = defineOperation(
  {
    name: "live.cancel",
    permission: "live:host",
    input: sessionSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  live.cancelLive,
);

export const start = defineOperation(
  {
    name: "live.start",
    permission: "live:host",
    input: sessionSchema,
    output: grantSchema,
    refusals: ["NOT_FOUND", "LIVE_ELSEWHERE"],
  },
  live.startLive,
);

export const end = defineOperation(
  {
    name: "live.end",
    permission: "live:host",
    input: sessionSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  live.endLive,
);

export const pin = defineOperation(
  {
    name: "live.pin",
    permission: "live:host",
    input: pinSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  live.pinGoods,
);

export const comment = defineOperation(
  {
    name: "live.comment",
    permission: "live:comment",
    input: commentSchema,
    output: idSchema,
    refusals: ["NOT_FOUND", "NOT_LIVE", "TOO_FAST", "MUTED", "WORD_BLOCKED"],
  },
  live.commentLive,
);

export const hide = defineOperation(
  {
    name: "live.hide",
    permission: "live:moderate",
    input: sessionSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  live.hideComment,
);

export const mute = defineOperation(
  {
    name: "live.mute",
    permission: "live:moderate",
    input: sessionSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  live.muteWriter,
);

export const hideForCounty = defineOperation(
  {
    name: "live.hideForCounty",
    permission: "live:oversee",
    input: sessionSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  live.hideComment,
);

export const muteForCounty = defineOperation(
  {
    name: "live.muteForCounty",
    permission: "live:oversee",
    input: sessionSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  live.muteWriter,
);

export const block = defineOperation(
  {
    name: "live.block",
    permission: "live:host",
    input: blockedWordsSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  live.setBlockedWords,
);

export const stop = defineOperation(
  {
    name: "live.stop",
    permission: "live:oversee",
    input: stopSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  live.stopLive,
);
