import "server-only";
import { z } from "zod";
import type { Tasks } from "@/lib/platform/jobs";
import { SUBMIT_REFUND } from "./refunds";
import { submitRefund } from "./submit-refund";

const refundJob = z.object({ refundId: z.uuid() });

export const paymentTasks: Tasks = {
  [SUBMIT_REFUND]: (payload) => submitRefund(refundJob.parse(payload).refundId),
};
