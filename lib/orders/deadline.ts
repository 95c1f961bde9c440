import { isToShip, type OrderAxes } from "./label";

/** What has to happen until when: pay, ship, or the order completes by itself. */
export type Deadline = { kind: "PAY" | "SHIP" | "COMPLETE"; at: Date };

type Times = { payBy: Date | null; shipBy: Date | null; completeBy: Date | null };

const until = (kind: Deadline["kind"], at: Date | null): Deadline | null => at && { kind, at };

/** The deadline that runs now, or null. */
export function deadlineOf(
  { status, fulfilment }: Pick<OrderAxes, "status" | "fulfilment">,
  { payBy, shipBy, completeBy }: Times,
): Deadline | null {
  if (status === "PENDING_PAYMENT") return until("PAY", payBy);
  if (status !== "CONFIRMED") return null;
  return isToShip(fulfilment) ? until("SHIP", shipBy) : until("COMPLETE", completeBy);
}
