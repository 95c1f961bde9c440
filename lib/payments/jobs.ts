import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { submitRefund } from "./submit-refund";

export const paymentTasks = {
  "submit-refund": ({ refundId }) => submitRefund(refundId),
} satisfies Partial<Tasks>;
