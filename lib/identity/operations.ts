import "server-only";
import { z } from "zod";
import { ensureBrowserToken, forgetSession } from "@/lib/platform/auth";
import { locales } from "@/lib/platform/i18n";
import { defineOperation, strangerOf } from "@/lib/platform/operation";
import { sentHeaders } from "@/lib/platform/request";
import { done, ok } from "@/lib/platform/result";
import {
  addressInput,
  codeAnswerSchema,
  codeRefusals,
  giveGrantSchema,
  phoneInput,
  recipientInput,
} from "./index";
import {
  editProfile,
  endDevice,
  endSession,
  giveBackGrant,
  giveGrant,
  removeAddress,
  requestStrangersCode,
  saveAddress,
  signOutEverywhere,
  takeGrant,
} from "./mutations";
import { findPerson } from "./queries";

const nothing = z.strictObject({});

export const requestSignInCode = defineOperation(
  {
    name: "identity.requestSignInCode",
    permission: "code:request",
    input: z.strictObject({ phone: phoneInput, locale: z.enum(locales) }),
    output: codeAnswerSchema,
    refusals: ["WORK_FIRST", ...codeRefusals],
  },
  async (_viewer, { phone, locale }) =>
    requestStrangersCode({
      phone,
      locale,
      purpose: "SIGN_IN",
      browserHash: await ensureBrowserToken(),
      ...strangerOf(await sentHeaders()),
    }),
);

export const signOut = defineOperation(
  {
    name: "identity.signOut",
    permission: "session:end",
    input: nothing,
    output: z.null(),
    refusals: [],
  },
  async (viewer) => {
    if (viewer.kind === "user") await endSession(viewer.sessionId);
    await forgetSession();
    return done;
  },
);

export const signOutOfAll = defineOperation(
  {
    name: "identity.signOutOfAll",
    permission: "session:end",
    input: nothing,
    output: z.null(),
    refusals: [],
  },
  async (viewer) => {
    const result = await signOutEverywhere(viewer);
    await forgetSession();
    return result;
  },
);

export const signOutDevice = defineOperation(
  {
    name: "identity.signOutDevice",
    permission: "session:end",
    input: z.strictObject({ id: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  (viewer, { id }) => endDevice(viewer, id),
);

export const rename = defineOperation(
  {
    name: "identity.rename",
    permission: "profile:edit",
    input: z.strictObject({ name: recipientInput }),
    output: z.null(),
    refusals: [],
    refreshes: true,
  },
  editProfile,
);

export const chooseLanguage = defineOperation(
  {
    name: "identity.chooseLanguage",
    permission: "profile:edit",
    input: z.strictObject({ locale: z.enum(locales) }),
    output: z.null(),
    refusals: [],
  },
  (viewer, change) => editProfile(viewer, change),
);

export const keepAddress = defineOperation(
  {
    name: "identity.keepAddress",
    permission: "address:edit",
    input: z.strictObject({ id: z.uuid().nullable(), address: addressInput }),
    output: z.object({ id: z.string() }),
    refusals: ["NOT_FOUND", "PHONE_INVALID", "REGION_UNKNOWN", "ADDRESSES_FULL"],
  },
  (viewer, { id, address }) => saveAddress(viewer, id, address),
);

export const dropAddress = defineOperation(
  {
    name: "identity.dropAddress",
    permission: "address:edit",
    input: z.strictObject({ id: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  (viewer, { id }) => removeAddress(viewer, id),
);

export const giveRole = defineOperation(
  {
    name: "identity.giveRole",
    permission: "grant:edit",
    input: giveGrantSchema,
    output: z.object({ id: z.string() }),
    refusals: [
      "NOT_FOUND",
      "PHONE_INVALID",
      "DAY_PAST",
      "STATION_MISSING",
      "ALREADY_GRANTED",
      "LAST_OFFICER",
    ],
    refreshes: true,
  },
  giveGrant,
);

export const takeRole = defineOperation(
  {
    name: "identity.takeRole",
    permission: "grant:edit",
    input: z.strictObject({ id: z.uuid() }),
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "PHONE_INVALID",
      "DAY_PAST",
      "STATION_MISSING",
      "ALREADY_GRANTED",
      "LAST_OFFICER",
    ],
    refreshes: true,
  },
  (viewer, { id }) => takeGrant(viewer, id),
);

export const giveRoleBack = defineOperation(
  {
    name: "identity.giveRoleBack",
    permission: "grant:edit",
    input: z.strictObject({ id: z.uuid() }),
    output: z.null(),
    refusals: [
      "NOT_FOUND",
      "PHONE_INVALID",
      "DAY_PAST",
      "STATION_MISSING",
      "ALREADY_GRANTED",
      "LAST_OFFICER",
    ],
    refreshes: true,
  },
  (viewer, { id }) => giveBackGrant(viewer, id),
);

/** Who has this phone, before a role is given; an action so that no phone stands in an address. */
export const lookUpPerson = defineOperation(
  {
    name: "identity.lookUpPerson",
    permission: "grant:edit",
    input: z.strictObject({ phone: phoneInput }),
    output: z.object({ name: z.string(), phone: z.string(), since: z.string() }).nullable(),
    refusals: [],
  },
  async (viewer, { phone }) => ok(await findPerson(viewer, phone)),
);
