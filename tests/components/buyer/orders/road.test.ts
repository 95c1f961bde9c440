import { expect, test } from "vitest";
import { roadStopOf } from "@/components/buyer/orders/road";

test.each([
  ["PENDING_PAYMENT", [], null],
  ["TO_SHIP", [], "village"],
  ["PART_SHIPPED", ["DELIVERED"], "village"],
  ["TO_RECEIVE", [], "road"],
  ["TO_RECEIVE", ["AT_STATION"], "station"],
  ["TO_RECEIVE", ["IN_TRANSIT", "AT_CENTRE"], "county"],
  ["TO_RECEIVE", ["OUT_FOR_DELIVERY", "DELIVERED"], "road"],
  ["TO_RECEIVE", ["LOST"], null],
  ["TO_PICK_UP", ["READY_FOR_PICKUP"], "you"],
  ["COMPLETED", ["DELIVERED"], "you"],
  ["CLOSED", [], null],
] as const)("%s with parcels %j is at %s", (label, statuses, stop) => {
  const parcels = statuses.map((status) => ({ status }));
  expect(roadStopOf(label, parcels)).toBe(stop);
});
