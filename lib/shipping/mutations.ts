import "server-only";

export { moveByHand } from "./by-hand";
export { removeFreightRule, saveFreightRule } from "./edit-table";
export { setLabelSize } from "./set-label-size";
export {
  countPrint,
  createShipment,
  giveNumber,
  handOver,
  type InHand,
  keepPrints,
  voidInHand,
  voidShipment,
} from "./shipments";
export { recordTracking, type TrackingFact } from "./track";
