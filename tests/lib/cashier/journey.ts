import { claimPlan, mayExpire, onFirstCapture, verdictOf } from "@/lib/cashier/settle-rules";
import { cancelPlan } from "@/lib/orders/cancel-plan";
import { isUnderReview, progressOf } from "@/lib/payments";
import { paymentsBefore } from "@/lib/payments/status";
import type { OrderStatus, PaymentStatus } from "@/lib/platform/db";

export const PRICE = 1600;

export const events = [
  "OPEN",
  "PROMISED",
  "PAID",
  "PAID_EARLIER",
  "WRONG_AMOUNT",
  "ENDED",
  "TIME_UP",
  "CANCEL",
  "SOLD_OUT",
] as const;
export type JourneyEvent = (typeof events)[number];

export type Attempt = {
  status: PaymentStatus;
  failure: string | null;
  capturedFen: number;
  refundedFen: number;
};

/** One order of the last piece in the shop, and the money that may or may not come for it. */
export type Journey = {
  order: OrderStatus;
  hold: "HELD" | "FREED" | "SOLD" | "BACK";
  /** Pieces that somebody else can have. */
  free: number;
  isTimeUp: boolean;
  attempts: Attempt[];
  /** Every status the order has had, and how often its stock was sold and given back. */
  history: OrderStatus[];
  sales: number;
  returns: number;
};

export const start: Journey = {
  order: "PENDING_PAYMENT",
  hold: "HELD",
  free: 0,
  isTimeUp: false,
  attempts: [],
  history: ["PENDING_PAYMENT"],
  sales: 0,
  returns: 0,
};

const progress = ({ attempts }: Journey) => progressOf(attempts);

const moved = (journey: Journey, ...path: OrderStatus[]): Journey => ({
  ...journey,
  order: path.at(-1) ?? journey.order,
  history: [...journey.history, ...path],
});

const released = (journey: Journey): Journey =>
  journey.hold === "HELD" ? { ...journey, hold: "FREED", free: journey.free + 1 } : journey;

const withAttempt = (journey: Journey, index: number, change: Partial<Attempt>): Journey => ({
  ...journey,
  attempts: journey.attempts.map((one, at) => (at === index ? { ...one, ...change } : one)),
});

function refunded(journey: Journey, index: number): Journey {
  const { capturedFen = 0 } = journey.attempts[index] ?? {};
  return withAttempt(journey, index, { refundedFen: capturedFen });
}

function sell(journey: Journey, index: number): Journey {
  if (onFirstCapture(journey.order) === "REFUND") return refunded(journey, index);
  const sold = { hold: "SOLD", sales: journey.sales + 1 } as const;
  if (journey.hold === "HELD") return moved({ ...journey, ...sold }, "CONFIRMED");
  if (journey.free > 0) {
    return moved({ ...journey, ...sold, free: journey.free - 1 }, "CONFIRMED");
  }
  const path =
    journey.order === "EXPIRED" ? (["CONFIRMED", "CANCELLED"] as const) : ["CANCELLED" as const];
  return refunded(moved(journey, ...path), index);
}

function captured(journey: Journey, index: number): Journey {
  const attempt = journey.attempts[index];
  if (!attempt || attempt.capturedFen > 0) return journey;
  const isSecond = journey.attempts.some(({ status }) => status === "SUCCEEDED");
  const paid = withAttempt(
    journey,
    index,
    isSecond
      ? {
          failure: "SECOND_PAYMENT",
          capturedFen: PRICE,
          ...(paymentsBefore("CANCELLED").includes(attempt.status) && { status: "CANCELLED" }),
        }
      : { status: "SUCCEEDED", failure: null, capturedFen: PRICE },
  );
  return isSecond ? refunded(paid, index) : sell(paid, index);
}

const prolonged = (journey: Journey): Journey =>
  journey.order === "PENDING_PAYMENT" ? { ...journey, isTimeUp: false } : journey;

type State = Parameters<typeof verdictOf>[1]["state"];

/** What applyReport does, on plain values and by the same rules. */
function reported(journey: Journey, index: number, state: State, amountFen = PRICE): Journey {
  const attempt = journey.attempts[index];
  if (!attempt) return journey;
  const verdict = verdictOf(
    { amountFen: PRICE, currency: "cny" },
    { state, amountFen, currency: "cny" },
  );
  switch (verdict.kind) {
    case "CAPTURED":
      return captured(journey, index);
    case "REVIEW":
      if (attempt.capturedFen > 0 || isUnderReview(attempt)) return journey;
      return withAttempt(journey, index, {
        failure: verdict.reason,
        ...(paymentsBefore("FAILED").includes(attempt.status) && { status: "FAILED" }),
      });
    case "PROMISED":
      if (attempt.status !== "CREATED") return journey;
      return prolonged(withAttempt(journey, index, { status: "PROCESSING" }));
    case "ENDED": {
      if (!paymentsBefore(verdict.to).includes(attempt.status)) return journey;
      const ended = withAttempt(journey, index, { status: verdict.to, failure: "DECLINED" });
      return attempt.status === "PROCESSING" ? prolonged(ended) : ended;
    }
    case "WAIT":
      return journey;
  }
}

function opened(journey: Journey): Journey {
  const plan = claimPlan(journey.order, progress(journey), journey.isTimeUp);
  const isOpen = ({ status }: Attempt) => status === "CREATED" || status === "PROCESSING";
  if (plan !== "OPEN_PAGE" || journey.attempts.some(isOpen)) return journey;
  const fresh: Attempt = { status: "CREATED", failure: null, capturedFen: 0, refundedFen: 0 };
  return { ...journey, attempts: [...journey.attempts, fresh] };
}

function cancelled(journey: Journey): Journey {
  const order = { status: journey.order, isShipped: false };
  switch (cancelPlan(order, progress(journey))) {
    case "CLOSE_GROUP":
      return moved(released(journey), "CANCELLED");
    case "REFUND": {
      const paid = journey.attempts.findIndex(({ status }) => status === "SUCCEEDED");
      const back = { hold: "BACK", free: journey.free + 1, returns: journey.returns + 1 } as const;
      return refunded(moved({ ...journey, ...back }, "CANCELLED"), paid);
    }
    default:
      return journey;
  }
}

function timeUp(journey: Journey): Journey {
  const late = { ...journey, isTimeUp: true };
  return mayExpire(journey.order, progress(journey)) ? moved(released(late), "EXPIRED") : late;
}

function soldOut(journey: Journey): Journey {
  if (journey.free > 0) return { ...journey, free: journey.free - 1 };
  const isLapsed = journey.hold === "HELD" && journey.isTimeUp;
  return isLapsed ? { ...journey, hold: "FREED" } : journey;
}

/** The next state; an event that means nothing now changes nothing. */
export function next(journey: Journey, event: JourneyEvent): Journey {
  const latest = journey.attempts.length - 1;
  switch (event) {
    case "OPEN":
      return opened(journey);
    case "PROMISED":
      return reported(journey, latest, "PROCESSING");
    case "PAID":
      return reported(journey, latest, "PAID");
    case "PAID_EARLIER":
      return latest > 0 ? reported(journey, 0, "PAID") : journey;
    case "WRONG_AMOUNT":
      return reported(journey, latest, "PAID", 1);
    case "ENDED":
      return reported(journey, latest, "FAILED");
    case "TIME_UP":
      return timeUp(journey);
    case "CANCEL":
      return cancelled(journey);
    case "SOLD_OUT":
      return soldOut(journey);
  }
}
