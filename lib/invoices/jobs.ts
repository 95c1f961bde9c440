import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { tellStaleInvoices } from "./mutations";

export const invoiceTasks = {
  "tell-stale-invoices": () => tellStaleInvoices(),
} satisfies Partial<Tasks>;

export const invoiceSchedule: Schedule = [{ task: "tell-stale-invoices", match: "*/10 * * * *" }];
