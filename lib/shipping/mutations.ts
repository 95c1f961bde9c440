import "server-only";

export { moveAtStation } from "./at-station";
export { removeFreightRule, saveFreightRule } from "./edit-table";
export { setLabelSize } from "./set-label-size";
export {
  countPrint,
  createShipment,
  handOver,
  type InHand,
  keepPrints,
  voidInHand,
  voidShipment,
} from "./shipments";
export { recordTracking, type TrackingFact } from "./track";
