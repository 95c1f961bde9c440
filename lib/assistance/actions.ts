"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { clientAddress, defineAction } from "@/lib/platform/action";
import { ensureBrowserToken, readBrowserHash, rememberSession } from "@/lib/platform/auth";
import { ok } from "@/lib/platform/result";
import {
  askConsentSchema,
  askHelpSchema,
  codeConsentSchema,
  ownConsentSchema,
  settleConsentSchema,
  settleSchema,
  startSchema,
  voiceConsentSchema,
} from "./index";
import {
  askConsent,
  askForHelp,
  closeHelp,
  confirmConsent,
  grantConsent,
  objectToAct,
  recordConsent,
  revokeConsent,
  settleConsent,
  settleObjection,
  startActing,
  stopActing,
  takeHelp,
  withdrawHelp,
} from "./mutations";

const one = z.strictObject({ id: z.uuid() });

export const askForConsent = defineAction(
  { permission: "station:work", input: askConsentSchema },
  async (viewer, { locale, ...terms }) =>
    askConsent(viewer, terms, {
      browserHash: await ensureBrowserToken(),
      address: clientAddress(await headers()),
      locale,
    }),
);

export const giveCode = defineAction(
  { permission: "station:work", input: codeConsentSchema },
  async (viewer, input) => {
    const result = await confirmConsent(viewer, input, await readBrowserHash());
    refresh();
    return result;
  },
);

export const giveVoice = defineAction(
  { permission: "station:work", input: voiceConsentSchema },
  async (viewer, input) => {
    const result = await recordConsent(viewer, input);
    refresh();
    return result;
  },
);

export const allowHelp = defineAction(
  { permission: "consent:edit", input: ownConsentSchema },
  grantConsent,
);

export const takeBack = defineAction(
  { permission: "consent:edit", input: z.strictObject({ delegationId: z.uuid() }) },
  async (viewer, input) => {
    const result = await revokeConsent(viewer, input);
    refresh();
    return result;
  },
);

export const answerForRecording = defineAction(
  { permission: "consent:edit", input: settleConsentSchema },
  async (viewer, input) => {
    const result = await settleConsent(viewer, input);
    refresh();
    return result;
  },
);

export const settleRecording = defineAction(
  { permission: "consent:settle", input: settleConsentSchema },
  async (viewer, input) => {
    const result = await settleConsent(viewer, input);
    refresh();
    return result;
  },
);

export const beginActing = defineAction(
  { permission: "station:work", input: startSchema, limit: "assist" },
  async (viewer, input) => {
    const result = await startActing(viewer, input);
    if (!result.ok) return result;
    await rememberSession(result.data.sessionId);
    return ok({ scopes: result.data.scopes });
  },
);

export const endActing = defineAction(
  { permission: "acting:stop", input: z.strictObject({}) },
  stopActing,
);

export const callForHelp = defineAction(
  { permission: "help:ask", input: askHelpSchema },
  askForHelp,
);

export const cancelHelp = defineAction(
  { permission: "help:ask", input: one },
  async (viewer, input) => {
    const result = await withdrawHelp(viewer, input);
    refresh();
    return result;
  },
);

export const goToHelp = defineAction(
  { permission: "station:work", input: one },
  async (viewer, input) => {
    const result = await takeHelp(viewer, input);
    refresh();
    return result;
  },
);

export const finishHelp = defineAction(
  { permission: "station:work", input: one.extend({ isDone: z.boolean() }) },
  async (viewer, input) => {
    const result = await closeHelp(viewer, input);
    refresh();
    return result;
  },
);

export const wasNotMe = defineAction(
  { permission: "consent:edit", input: z.strictObject({ actId: z.uuid() }) },
  async (viewer, input) => {
    const result = await objectToAct(viewer, input);
    refresh();
    return result;
  },
);

export const settleWasNotMe = defineAction(
  { permission: "objection:settle", input: settleSchema },
  async (viewer, input) => {
    const result = await settleObjection(viewer, input);
    refresh();
    return result;
  },
);
