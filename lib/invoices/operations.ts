import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { askSchema, giveSchema } from "./forms";
import { askForInvoice, giveInvoice } from "./mutations";

export const ask = defineOperation(
  {
    name: "invoices.ask",
    permission: "invoice:ask",
    input: askSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "NOTHING_TO_INVOICE", "INVOICE_GIVEN", "INVOICE_CHANGED"],
    refreshes: true,
  },
  askForInvoice,
);

export const give = defineOperation(
  {
    name: "invoices.give",
    permission: "invoice:give",
    input: giveSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "INVOICE_EMPTY", "ASSET_GONE", "NOTHING_TO_INVOICE", "INVOICE_CHANGED"],
    refreshes: true,
  },
  giveInvoice,
);
