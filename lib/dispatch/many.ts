import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import type { Result } from "@/lib/platform/result";
import { type UndoRefusal, undoShipping } from "./correct";
import type { ParcelInput, ShipInput } from "./forms";
import { prepareParcel } from "./prepare";
import { type Foreseen, rehearseShipping, type Sent, type ShipRefusal, shipOrder } from "./ship";

/** One after the other, each in a transaction of its own: what is refused holds up nothing else. */
async function eachOf<Input, Outcome>(
  inputs: readonly Input[],
  act: (input: Input) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const input of inputs) outcomes.push(await act(input));
  return outcomes;
}

/** Ships several orders; one answer each, in their order. */
export const shipOrders = (
  viewer: Viewer,
  parcels: readonly ShipInput[],
): Promise<Result<Sent, ShipRefusal>[]> => eachOf(parcels, (parcel) => shipOrder(viewer, parcel));

/** What shipping each of these orders would answer now; nothing is changed. */
export const rehearseOrders = (
  viewer: Viewer,
  parcels: readonly ShipInput[],
): Promise<Result<Foreseen, ShipRefusal>[]> =>
  eachOf(parcels, (parcel) => rehearseShipping(viewer, parcel));

/** Numbers the parcels of several orders; one answer each, in their order. */
export const prepareParcels = (
  viewer: Viewer,
  parcels: readonly ShipInput[],
): Promise<Result<Sent, ShipRefusal>[]> =>
  eachOf(parcels, (parcel) => prepareParcel(viewer, parcel));

/** Takes back several parcels; one answer each, in their order. */
export const undoShippings = (
  viewer: Viewer,
  parcels: readonly ParcelInput[],
): Promise<Result<null, UndoRefusal>[]> =>
  eachOf(parcels, (parcel) => undoShipping(viewer, parcel));
