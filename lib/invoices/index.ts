import type { Fen } from "@/lib/platform/money";

export { type InvoiceTitle, invoiceTitleSchema } from "./forms";

export const MOST_TITLE = 100;

/** STALE: money went back since, so that the paper says too much. */
export const invoiceStates = ["ASKED", "GIVEN", "STALE"] as const;
export type InvoiceState = (typeof invoiceStates)[number];

export type InvoiceView = {
  kind: "PERSON" | "COMPANY";
  title: string;
  taxNumber: string;
  email: string;
  state: InvoiceState;
  /** "" where only the file says it. */
  number: string;
  /** The paper itself; null while there is none, and where it was given elsewhere. */
  url: string | null;
  issuedAt: Date | null;
};

/** As the shop that owes it sees it. */
export type ShopInvoice = InvoiceView & {
  order: string;
  askedAt: Date;
  /** What it is to be made out for: what was paid less what went back; 0 when all of it did. */
  owedFen: Fen;
};

export const invoiceTabs = ["waiting", "given"] as const;
export type InvoiceTab = (typeof invoiceTabs)[number];
export const isInvoiceTab = (tab: unknown): tab is InvoiceTab =>
  invoiceTabs.some((one) => one === tab);
