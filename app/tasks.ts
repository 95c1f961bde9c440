import "server-only";
import { afterSaleSchedule, afterSaleTasks } from "@/lib/aftersales/jobs";
import { cashierSchedule, cashierTasks } from "@/lib/cashier/jobs";
import { catalogTasks } from "@/lib/catalog/jobs";
import { collectionTasks } from "@/lib/collection/jobs";
import { couponTasks } from "@/lib/coupons/jobs";
import { dispatchTasks } from "@/lib/dispatch/jobs";
import { eveningSchedule, eveningTasks } from "@/lib/evening/jobs";
import { followTasks } from "@/lib/follows/jobs";
import { identitySchedule, identityTasks } from "@/lib/identity/jobs";
import { invoiceSchedule, invoiceTasks } from "@/lib/invoices/jobs";
import { leavingSchedule, leavingTasks } from "@/lib/leaving/jobs";
import { ledgerSchedule, ledgerTasks } from "@/lib/ledger/jobs";
import { listingSchedule, listingTasks } from "@/lib/listing/jobs";
import { liveSchedule, liveTasks } from "@/lib/live/jobs";
import { messageTasks } from "@/lib/messages/jobs";
import { notificationTasks } from "@/lib/notifications/jobs";
import { onboardingSchedule, onboardingTasks } from "@/lib/onboarding/jobs";
import { orderTasks } from "@/lib/orders/jobs";
import { paymentTasks } from "@/lib/payments/jobs";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { liveLineSchedule, liveLineTasks } from "@/lib/platform/live-line/jobs";
import { operationSchedule, operationTasks } from "@/lib/platform/operation/jobs";
import { publishedTasks } from "@/lib/published/jobs";
import { reconciliationSchedule, reconciliationTasks } from "@/lib/reconciliation/jobs";
import { reportingSchedule, reportingTasks } from "@/lib/reporting/jobs";
import { restockSchedule, restockTasks } from "@/lib/restock/jobs";
import { reviewSchedule, reviewTasks } from "@/lib/reviews/jobs";
import { specialTasks } from "@/lib/specials/jobs";
import { storeSchedule, storeTasks } from "@/lib/stores/jobs";
import { subsidySchedule, subsidyTasks } from "@/lib/subsidies/jobs";
import { videoSchedule, videoTasks } from "@/lib/videos/jobs";
import { webhookSchedule, webhookTasks } from "@/lib/webhooks/jobs";

/** Every background task of every module. */
export const tasks = {
  ...identityTasks,
  ...notificationTasks,
  ...orderTasks,
  ...dispatchTasks,
  ...cashierTasks,
  ...paymentTasks,
  ...ledgerTasks,
  ...reconciliationTasks,
  ...couponTasks,
  ...specialTasks,
  ...afterSaleTasks,
  ...liveTasks,
  ...messageTasks,
  ...listingTasks,
  ...reportingTasks,
  ...publishedTasks,
  ...onboardingTasks,
  ...catalogTasks,
  ...liveLineTasks,
  ...operationTasks,
  ...webhookTasks,
  ...videoTasks,
  ...reviewTasks,
  ...restockTasks,
  ...followTasks,
  ...invoiceTasks,
  ...leavingTasks,
  ...collectionTasks,
  ...eveningTasks,
  ...storeTasks,
  ...subsidyTasks,
} satisfies Tasks;

export const schedule: Schedule = [
  ...identitySchedule,
  ...cashierSchedule,
  ...invoiceSchedule,
  ...ledgerSchedule,
  ...reconciliationSchedule,
  ...afterSaleSchedule,
  ...reportingSchedule,
  ...onboardingSchedule,
  ...listingSchedule,
  ...liveSchedule,
  ...liveLineSchedule,
  ...operationSchedule,
  ...webhookSchedule,
  ...videoSchedule,
  ...reviewSchedule,
  ...restockSchedule,
  ...leavingSchedule,
  ...eveningSchedule,
  ...storeSchedule,
  ...subsidySchedule,
];
