import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import {
  correctBatchSchema,
  makeBatchSchema,
  printBatchSchema,
  withdrawBatchSchema,
} from "./forms";
import { correctBatch, makeBatch, printBatch, withdrawBatch } from "./mutations";

export const make = defineOperation(
  {
    name: "batches.make",
    permission: "product:edit",
    input: makeBatchSchema,
    output: z.object({ code: z.string() }),
    refusals: ["NOT_FOUND", "DAY_TO_COME", "ASSET_GONE", "BATCH_USED_UP"],
    refreshes: true,
  },
  makeBatch,
);

export const correct = defineOperation(
  {
    name: "batches.correct",
    permission: "product:edit",
    input: correctBatchSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "DAY_TO_COME", "BATCH_WEIGHS_MORE"],
    refreshes: true,
  },
  correctBatch,
);

export const withdraw = defineOperation(
  {
    name: "batches.withdraw",
    permission: "product:edit",
    input: withdrawBatchSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "BATCH_WENT_ON"],
    refreshes: true,
  },
  withdrawBatch,
);

export const print = defineOperation(
  {
    name: "batches.print",
    permission: "product:edit",
    input: printBatchSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  printBatch,
);
