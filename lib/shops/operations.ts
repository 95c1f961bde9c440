import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { answerSchema, inviteSchema, newRoleSchema } from "./index";
import {
  answerInvite,
  changeHelperRole,
  inviteHelper,
  leaveShop,
  removeHelper,
  resendInvite,
  revealPhone,
  withdrawInvite,
} from "./mutations";

const oneInvite = z.strictObject({ inviteId: z.uuid() });

export const askHelper = defineOperation(
  {
    name: "shops.askHelper",
    permission: "team:edit",
    input: inviteSchema,
    limit: "invite",
    output: z.object({ id: z.string() }),
    refusals: ["NOT_FOUND", "PHONE_INVALID", "ALREADY_HELPER", "ALREADY_INVITED", "TEAM_FULL"],
  },
  inviteHelper,
);

export const askHelperAgain = defineOperation(
  {
    name: "shops.askHelperAgain",
    permission: "team:edit",
    input: oneInvite,
    limit: "invite",
    output: z.null(),
    refusals: ["NOT_FOUND", "INVITED_JUST_NOW"],
    refreshes: true,
  },
  resendInvite,
);

export const takeInviteBack = defineOperation(
  {
    name: "shops.takeInviteBack",
    permission: "team:edit",
    input: oneInvite,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  withdrawInvite,
);

export const giveRole = defineOperation(
  {
    name: "shops.giveRole",
    permission: "team:edit",
    input: newRoleSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "OWNER_STAYS"],
    refreshes: true,
  },
  changeHelperRole,
);

export const letHelperGo = defineOperation(
  {
    name: "shops.letHelperGo",
    permission: "team:edit",
    input: z.strictObject({ memberId: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND", "OWNER_STAYS"],
    refreshes: true,
  },
  removeHelper,
);

export const leaveTeam = defineOperation(
  {
    name: "shops.leaveTeam",
    permission: "team:leave",
    input: z.strictObject({ shopId: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  leaveShop,
);

export const answerToInvite = defineOperation(
  {
    name: "shops.answerToInvite",
    permission: "invite:answer",
    input: answerSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "INVITE_OVER"],
  },
  answerInvite,
);

/** The whole phone of a shop, and a line in the log that it was looked at. */
export const showPhone = defineOperation(
  {
    name: "shops.showPhone",
    permission: "shop:oversee",
    input: z.strictObject({ shopId: z.uuid() }),
    output: z.object({ phone: z.string() }),
    refusals: ["NOT_FOUND"],
  },
  (viewer, { shopId }) => revealPhone(viewer, shopId),
);
