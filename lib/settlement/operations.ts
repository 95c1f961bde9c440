import "server-only";
import { z } from "zod";
import { CODE_LENGTH, codeAnswerSchema, codeInput, codeRefusals } from "@/lib/identity";
import { ensureBrowserToken, readBrowserHash } from "@/lib/platform/auth";
import { locales } from "@/lib/platform/i18n";
import { clientAddress, defineOperation } from "@/lib/platform/operation";
import { sentHeaders } from "@/lib/platform/request";
import { lines, mark, words } from "@/lib/platform/words";
import {
  answerHold,
  approveRun,
  askAccountCode,
  cancelRun,
  changeAccount,
  checkBill,
  countOutPayout,
  makeBankFile,
  makeRun,
  objectToOrder,
  settlePayout,
} from "./mutations";

const nothing = z.strictObject({});
const one = z.strictObject({ id: z.uuid() });
const made = z.object({ id: z.uuid() });
const county = { permission: "money:settle", refreshes: true } as const;

export const makeRunOperation = defineOperation(
  {
    name: "settlement.makeRun",
    ...county,
    input: nothing,
    output: made,
    refusals: ["NOT_FOUND", "RUN_OPEN", "NOTHING_TO_SETTLE"],
  },
  (viewer) => makeRun(viewer),
);

export const approveRunOperation = defineOperation(
  {
    name: "settlement.approveRun",
    ...county,
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND", "SAME_PERSON", "STILL_CHECKING"],
  },
  (viewer, input) => approveRun(viewer, input),
);

export const cancelRunOperation = defineOperation(
  {
    name: "settlement.cancelRun",
    ...county,
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  cancelRun,
);

export const answerHoldOperation = defineOperation(
  {
    name: "settlement.answerHold",
    ...county,
    input: one.extend({ note: lines(300, 2) }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  answerHold,
);

export const makeBankFileOperation = defineOperation(
  {
    name: "settlement.makeBankFile",
    ...county,
    input: nothing,
    output: made,
    refusals: ["NOT_FOUND", "NOTHING_TO_SETTLE"],
  },
  (viewer) => makeBankFile(viewer),
);

export const settlePayoutOperation = defineOperation(
  {
    name: "settlement.settlePayout",
    ...county,
    input: one.extend({ to: z.enum(["PAID", "FAILED", "WAITING_FUNDS"]), note: lines(300) }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  settlePayout,
);

export const countOutPayoutOperation = defineOperation(
  {
    name: "settlement.countOut",
    permission: "station:work",
    input: z.strictObject({
      number: z.string().regex(/^S\d{12}-\d{4}$/),
      code: z.string().regex(/^\d{6}$/),
    }),
    output: z.object({ amountFen: z.number().int() }),
    refusals: ["COUNTER_WRONG", "COUNTER_CODE_ENDED", "COUNTER_TOO_MANY"],
    refreshes: true,
  },
  countOutPayout,
);

export const checkBillOperation = defineOperation(
  {
    name: "settlement.checkBill",
    permission: "bill:check",
    input: one,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  checkBill,
);

export const objectToOrderOperation = defineOperation(
  {
    name: "settlement.objectToOrder",
    permission: "bill:check",
    input: one.extend({ order: z.string().regex(/^D\d{12}$/), note: lines(300, 2) }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  objectToOrder,
);

const shop = mark(80);

export const askAccountCodeOperation = defineOperation(
  {
    name: "settlement.askAccountCode",
    permission: "payout:edit",
    input: z.strictObject({ shop, locale: z.enum(locales) }),
    output: codeAnswerSchema,
    refusals: ["NOT_FOUND", ...codeRefusals],
  },
  async (viewer, { shop: slug, locale }) =>
    askAccountCode(viewer, slug, {
      locale,
      browserHash: await ensureBrowserToken(),
      address: clientAddress(await sentHeaders()),
    }),
);

export const changeAccountOperation = defineOperation(
  {
    name: "settlement.changeAccount",
    permission: "payout:edit",
    input: z.strictObject({
      shop,
      holder: words(40, 2),
      bank: words(60, 2),
      account: z
        .string()
        .overwrite((text) => text.replace(/[\s-]/g, ""))
        .regex(/^\d{8,32}$/),
      code: codeInput.length(CODE_LENGTH),
    }),
    output: z.null(),
    refusals: ["NOT_FOUND", "CODE_WRONG", "CODE_SPENT", "CODE_GONE"],
    refreshes: true,
  },
  async (viewer, wish) => changeAccount(viewer, wish, await readBrowserHash()),
);
