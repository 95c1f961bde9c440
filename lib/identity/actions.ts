"use server";

import { refresh } from "next/cache";
import { headers } from "next/headers";
import { z } from "zod";
import { clientAddress, defineAction } from "@/lib/platform/action";
import { ensureBrowserToken, forgetSession } from "@/lib/platform/auth";
import { locales } from "@/lib/platform/i18n";
import { done, ok } from "@/lib/platform/result";
import { addressInput, giveGrantSchema, phoneInput, recipientInput } from "./index";
import {
  editProfile,
  endDevice,
  endSession,
  giveBackGrant,
  giveGrant,
  removeAddress,
  requestCode,
  saveAddress,
  signOutEverywhere,
  takeGrant,
} from "./mutations";
import { findPerson } from "./queries";

const nothing = z.strictObject({});

export const requestSignInCode = defineAction(
  {
    permission: "code:request",
    input: z.strictObject({ phone: phoneInput, locale: z.enum(locales) }),
  },
  async (_viewer, { phone, locale }) =>
    requestCode({
      phone,
      locale,
      purpose: "SIGN_IN",
      browserHash: await ensureBrowserToken(),
      address: clientAddress(await headers()),
    }),
);

export const signOut = defineAction(
  { permission: "session:end", input: nothing },
  async (viewer) => {
    if (viewer.kind === "user") await endSession(viewer.sessionId);
    await forgetSession();
    return done;
  },
);

export const signOutOfAll = defineAction(
  { permission: "session:end", input: nothing },
  async (viewer) => {
    const result = await signOutEverywhere(viewer);
    await forgetSession();
    return result;
  },
);

export const signOutDevice = defineAction(
  { permission: "session:end", input: z.strictObject({ id: z.uuid() }) },
  async (viewer, { id }) => {
    const result = await endDevice(viewer, id);
    refresh();
    return result;
  },
);

export const rename = defineAction(
  { permission: "profile:edit", input: z.strictObject({ name: recipientInput }) },
  async (viewer, change) => {
    const result = await editProfile(viewer, change);
    refresh();
    return result;
  },
);

export const chooseLanguage = defineAction(
  { permission: "profile:edit", input: z.strictObject({ locale: z.enum(locales) }) },
  (viewer, change) => editProfile(viewer, change),
);

export const keepAddress = defineAction(
  {
    permission: "address:edit",
    input: z.strictObject({ id: z.uuid().nullable(), address: addressInput }),
  },
  (viewer, { id, address }) => saveAddress(viewer, id, address),
);

export const dropAddress = defineAction(
  { permission: "address:edit", input: z.strictObject({ id: z.uuid() }) },
  async (viewer, { id }) => {
    const result = await removeAddress(viewer, id);
    refresh();
    return result;
  },
);

export const giveRole = defineAction(
  { permission: "grant:edit", input: giveGrantSchema },
  async (viewer, input) => {
    const result = await giveGrant(viewer, input);
    refresh();
    return result;
  },
);

export const takeRole = defineAction(
  { permission: "grant:edit", input: z.strictObject({ id: z.uuid() }) },
  async (viewer, { id }) => {
    const result = await takeGrant(viewer, id);
    refresh();
    return result;
  },
);

export const giveRoleBack = defineAction(
  { permission: "grant:edit", input: z.strictObject({ id: z.uuid() }) },
  async (viewer, { id }) => {
    const result = await giveBackGrant(viewer, id);
    refresh();
    return result;
  },
);

/** Who has this phone, before a role is given; an action so that no phone stands in an address. */
export const lookUpPerson = defineAction(
  { permission: "grant:edit", input: z.strictObject({ phone: phoneInput }) },
  async (viewer, { phone }) => ok(await findPerson(viewer, phone)),
);
