import type { Fen } from "@/lib/platform/money";

/** How long a shop may say that its bill is wrong. */
export const CHECK_DAYS = 3;
/** How long a changed account rests before money goes there. */
export const ACCOUNT_REST_HOURS = 72;
/** Earnings that were free for longer without a payout are an alarm on the desk. */
export const OVERDUE_DAYS = 30;

/** Why an order's money can't be paid out yet; the database says which (`earning_waits`). */
export const waits = [
  "CANCELLED",
  "NOT_SENT",
  "NOT_RECEIVED",
  "OBJECTED",
  "AFTER_SALE",
  "WINDOW",
  "CASH",
] as const;
export type Wait = (typeof waits)[number];

/** Where an order's money stands for its shop. */
export type Standing = Wait | "FREE" | "ON_BILL" | "UNDER_WAY" | "PAID";

export const parts = [
  "GOODS",
  "FREIGHT",
  "FEE",
  "GOODS_BACK",
  "FREIGHT_BACK",
  "FEE_BACK",
  "SUBSIDY",
  "CORRECTION",
  "PAYOUT",
] as const;
export type Part = (typeof parts)[number];
/** What a part came to, in fen: positive is for the shop. */
export type Sums = Record<Part, Fen>;

/** How a file for the bank is written: most banks' programs know only the first. */
export const encodings = ["gb18030", "utf-8"] as const;
export type Encoding = (typeof encodings)[number];
export const isEncoding = (text: unknown): text is Encoding =>
  encodings.some((encoding) => encoding === text);

export type PayoutStatus = "APPROVED" | "PROCESSING" | "WAITING_FUNDS" | "PAID" | "FAILED";
export type Means = "BANK" | "CASH";

export type PayoutView = {
  id: string;
  number: string;
  amountFen: Fen;
  status: PayoutStatus;
  means: Means;
  last4: string | null;
  /** By which a seller takes cash at a station; only while it waits there, only for the shop. */
  code: string | null;
  failure: string;
  at: string;
};

export type AccountView = { holder: string; bank: string; last4: string; usableFrom: string };

/** A bill that waits for the shop's look. */
export type OpenBill = {
  id: string;
  number: string;
  amountFen: Fen;
  /** Of it, what the county gave and no order brought. */
  subsidyFen: Fen;
  checkBy: string;
};

export type MonthSums = { month: string; sums: Sums };

export type ShopMoney = {
  /** All that the county owes the shop; negative when the shop owes it. */
  owedFen: Fen;
  freeFen: Fen;
  waitingFen: Fen;
  onBillFen: Fen;
  months: MonthSums[];
  bill: OpenBill | null;
  payouts: PayoutView[];
  account: AccountView | null;
};

export type OrderMoney = {
  number: string;
  amountFen: Fen;
  sums: Sums;
  standing: Standing;
  /** When its window is over, for WINDOW. */
  freeOn: string | null;
};

export type RunStatus = "DRAFT" | "APPROVED" | "CANCELLED";
export type BillStatus = "OPEN" | "CHECKED" | "OBJECTED";

export type RunCard = {
  id: string;
  number: string;
  status: RunStatus;
  checkBy: string;
  createdAt: string;
  maker: string;
  checker: string | null;
  isMine: boolean;
  shops: number;
  totalFen: Fen;
};

export type BillRow = {
  id: string;
  shop: string;
  status: BillStatus;
  orders: number;
  amountFen: Fen;
  payout: PayoutView | null;
};

export type HoldView = {
  id: string;
  order: string;
  shop: string;
  note: string;
  amountFen: Fen;
  at: string;
};

/** What a run would gather now: a shop below zero carries on to the next. */
export type Preview = {
  shops: { shop: string; orders: number; amountFen: Fen }[];
  totalFen: Fen;
  carried: { shop: string; amountFen: Fen }[];
  overdue: number;
};
