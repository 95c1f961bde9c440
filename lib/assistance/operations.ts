import "server-only";
import { z } from "zod";
import { codeAnswerSchema, codeRefusals } from "@/lib/identity";
import { ensureBrowserToken, readBrowserHash, rememberSession } from "@/lib/platform/auth";
import { clientAddress, defineOperation } from "@/lib/platform/operation";
import { sentHeaders } from "@/lib/platform/request";
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

export const askForConsent = defineOperation(
  {
    name: "assistance.askForConsent",
    permission: "station:work",
    input: askConsentSchema,
    output: codeAnswerSchema,
    refusals: ["NOT_FOUND", "OWN_PHONE", ...codeRefusals],
  },
  async (viewer, { locale, ...terms }) =>
    askConsent(viewer, terms, {
      browserHash: await ensureBrowserToken(),
      address: clientAddress(await sentHeaders()),
      locale,
    }),
);

export const giveCode = defineOperation(
  {
    name: "assistance.giveCode",
    permission: "station:work",
    input: codeConsentSchema,
    output: z.object({ id: z.string(), shopId: z.string() }),
    refusals: [
      "NOT_FOUND",
      "PHONE_INVALID",
      "OWN_PHONE",
      "CODE_WRONG",
      "CODE_SPENT",
      "CODE_GONE",
      "NEIGHBOUR_HAS_SHOP",
    ],
    refreshes: true,
  },
  async (viewer, input) => confirmConsent(viewer, input, await readBrowserHash()),
);

export const giveVoice = defineOperation(
  {
    name: "assistance.giveVoice",
    permission: "station:work",
    input: voiceConsentSchema,
    output: z.object({ id: z.string(), shopId: z.string(), actsToday: z.boolean() }),
    refusals: [
      "NOT_FOUND",
      "PHONE_INVALID",
      "OWN_PHONE",
      "NEIGHBOUR_HAS_SHOP",
      "ASSET_GONE",
      "MONEY_NEEDS_CODE",
      "SAID_SOMETHING_ELSE",
      "NOTHING_SAID",
      "CONSENT_TAKEN_BACK",
    ],
    refreshes: true,
  },
  recordConsent,
);

export const allowHelp = defineOperation(
  {
    name: "assistance.allowHelp",
    permission: "consent:edit",
    input: ownConsentSchema,
    output: z.object({ id: z.string() }),
    refusals: ["NOT_FOUND"],
  },
  grantConsent,
);

export const takeBack = defineOperation(
  {
    name: "assistance.takeBack",
    permission: "consent:edit",
    input: z.strictObject({ delegationId: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  revokeConsent,
);

export const answerForRecording = defineOperation(
  {
    name: "assistance.answerForRecording",
    permission: "consent:edit",
    input: settleConsentSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  settleConsent,
);

export const settleRecording = defineOperation(
  {
    name: "assistance.settleRecording",
    permission: "consent:settle",
    input: settleConsentSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  settleConsent,
);

export const beginActing = defineOperation(
  {
    name: "assistance.beginActing",
    permission: "station:work",
    input: startSchema,
    limit: "assist",
    output: z.object({ scopes: z.array(z.string()) }),
    refusals: ["NOT_FOUND"],
  },
  async (viewer, input) => {
    const result = await startActing(viewer, input);
    if (!result.ok) return result;
    await rememberSession(result.data.sessionId);
    return ok({ scopes: result.data.scopes });
  },
);

export const endActing = defineOperation(
  {
    name: "assistance.endActing",
    permission: "acting:stop",
    input: z.strictObject({}),
    output: z.null(),
    refusals: [],
  },
  stopActing,
);

export const callForHelp = defineOperation(
  {
    name: "assistance.callForHelp",
    permission: "help:ask",
    input: askHelpSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "ASSET_GONE", "NO_STATION"],
  },
  askForHelp,
);

export const cancelHelp = defineOperation(
  {
    name: "assistance.cancelHelp",
    permission: "help:ask",
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  withdrawHelp,
);

export const goToHelp = defineOperation(
  {
    name: "assistance.goToHelp",
    permission: "station:work",
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND", "ALREADY_TAKEN"],
    refreshes: true,
  },
  takeHelp,
);

export const finishHelp = defineOperation(
  {
    name: "assistance.finishHelp",
    permission: "station:work",
    input: one.extend({ isDone: z.boolean() }),
    output: z.null(),
    refusals: ["NOT_FOUND", "ALREADY_TAKEN"],
    refreshes: true,
  },
  closeHelp,
);

export const wasNotMe = defineOperation(
  {
    name: "assistance.wasNotMe",
    permission: "consent:edit",
    input: z.strictObject({ actId: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  objectToAct,
);

export const settleWasNotMe = defineOperation(
  {
    name: "assistance.settleWasNotMe",
    permission: "objection:settle",
    input: settleSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "ALREADY_DECIDED"],
    refreshes: true,
  },
  settleObjection,
);
