import "server-only";

export { createShipment, voidShipment } from "./shipments";
export { recordTracking, type TrackingFact } from "./track";
