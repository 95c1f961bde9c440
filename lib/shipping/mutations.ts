import "server-only";

export { removeFreightRule, saveFreightRule } from "./edit-table";
export { createShipment, voidShipment } from "./shipments";
export { recordTracking, type TrackingFact } from "./track";
