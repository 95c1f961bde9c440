"use server";
import { refresh } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
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

export const askHelper = defineAction(
  { permission: "team:edit", input: inviteSchema, limit: "invite" },
  inviteHelper,
);

export const askHelperAgain = defineAction(
  { permission: "team:edit", input: oneInvite, limit: "invite" },
  async (viewer, input) => {
    const result = await resendInvite(viewer, input);
    refresh();
    return result;
  },
);

export const takeInviteBack = defineAction(
  { permission: "team:edit", input: oneInvite },
  async (viewer, input) => {
    const result = await withdrawInvite(viewer, input);
    refresh();
    return result;
  },
);

export const giveRole = defineAction(
  { permission: "team:edit", input: newRoleSchema },
  async (viewer, input) => {
    const result = await changeHelperRole(viewer, input);
    refresh();
    return result;
  },
);

export const letHelperGo = defineAction(
  { permission: "team:edit", input: z.strictObject({ memberId: z.uuid() }) },
  async (viewer, input) => {
    const result = await removeHelper(viewer, input);
    refresh();
    return result;
  },
);

export const leaveTeam = defineAction(
  { permission: "team:leave", input: z.strictObject({ shopId: z.uuid() }) },
  leaveShop,
);

export const answerToInvite = defineAction(
  { permission: "invite:answer", input: answerSchema },
  answerInvite,
);

/** The whole phone of a shop, and a line in the log that it was looked at. */
export const showPhone = defineAction(
  { permission: "shop:oversee", input: z.strictObject({ shopId: z.uuid() }) },
  (viewer, { shopId }) => revealPhone(viewer, shopId),
);
