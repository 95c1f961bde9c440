import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { addSchema, registerSchema, setOpenSchema, wordSchema } from "./forms";
import {
  addStore,
  dropStoreFile,
  forgetStoreWord,
  registerStore,
  setStoreOpen,
  setStoreWord,
  takeStoreFile,
} from "./mutations";

const made = z.object({ id: z.uuid() });
const one = z.strictObject({ id: z.uuid() });
const refreshes = true as const;

export const register = defineOperation(
  {
    name: "stores.register",
    permission: "store:oversee",
    input: registerSchema,
    output: made,
    refusals: ["NOT_FOUND", "STORE_SAME", "STORES_TOO_MANY"],
    refreshes,
  },
  registerStore,
);

export const add = defineOperation(
  {
    name: "stores.add",
    permission: "store:keep",
    input: addSchema,
    output: made,
    refusals: ["NOT_FOUND", "STORE_SAME", "STORES_TOO_MANY"],
    refreshes,
  },
  addStore,
);

export const setOpen = defineOperation(
  {
    name: "stores.setOpen",
    permission: "store:oversee",
    input: setOpenSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "STORE_SAME", "STORES_TOO_MANY"],
    refreshes,
  },
  setStoreOpen,
);

const ofFile = { input: one, output: z.null(), refusals: ["NOT_FOUND"] as const, refreshes };

export const take = defineOperation(
  { ...ofFile, name: "stores.take", permission: "store:keep" },
  (viewer, input) => takeStoreFile(viewer, input, "store:keep"),
);

export const takeForCounty = defineOperation(
  { ...ofFile, name: "stores.takeForCounty", permission: "store:oversee" },
  (viewer, input) => takeStoreFile(viewer, input, "store:oversee"),
);

export const drop = defineOperation(
  { ...ofFile, name: "stores.drop", permission: "store:keep" },
  (viewer, input) => dropStoreFile(viewer, input, "store:keep"),
);

export const dropForCounty = defineOperation(
  { ...ofFile, name: "stores.dropForCounty", permission: "store:oversee" },
  (viewer, input) => dropStoreFile(viewer, input, "store:oversee"),
);

export const word = defineOperation(
  {
    name: "stores.word",
    permission: "store:oversee",
    input: wordSchema,
    output: z.object({ goods: z.int() }),
    refusals: ["NOT_FOUND"],
    refreshes,
  },
  setStoreWord,
);

export const forgetWord = defineOperation(
  {
    name: "stores.forgetWord",
    permission: "store:oversee",
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes,
  },
  forgetStoreWord,
);
