import { z } from "zod";
import { MINUTE } from "@/lib/platform/clock";
import { words } from "@/lib/platform/words";
import { normaliseWaybill } from "@/lib/shipping";
import { scanPlaces } from "./index";

/** For so long a scan can be taken back. */
export const UNDO_WITHIN = 60 * MINUTE;

const name = words(40, 1);
const count = z.int().min(0).max(100_000);
const code = z.string().regex(/^[A-Z]{2,12}$/);

/** `id`: of the station, run, centre or manifest. */
const place = z.strictObject({ kind: z.enum(scanPlaces), id: z.uuid() });

/** `scan`: a waybill or an order's number. `weightG`: whole grams, where it was weighed. */
export const scanSchema = z.strictObject({
  at: place,
  scan: words(60, 4),
  weightG: z.int().min(1).max(200_000).nullable(),
});
export type Scan = z.output<typeof scanSchema>;

export const unscanSchema = z.strictObject({ at: place, shipmentId: z.uuid() });
export type Unscan = z.output<typeof unscanSchema>;

/** `stationIds` in the order in which they are driven to. */
export const runSchema = z.strictObject({
  centreId: z.uuid(),
  day: z.iso.date(),
  driver: name,
  phone: z.string().trim().min(5).max(40),
  stationIds: z.array(z.uuid()).min(1).max(40),
});
export type NewRun = z.output<typeof runSchema>;

/** `isAll`: all that lies there goes along, scanned or not. `signature`: the driver's name, typed by the driver. */
export const handToDriverSchema = z.strictObject({
  runId: z.uuid(),
  stationId: z.uuid(),
  isAll: z.boolean(),
  counted: count,
  signature: name,
});
export type HandToDriver = z.output<typeof handToDriverSchema>;

export const openManifestSchema = z.strictObject({ centreId: z.uuid(), carrierCode: code });
export type OpenManifest = z.output<typeof openManifestSchema>;

export const closeManifestSchema = z.strictObject({
  id: z.uuid(),
  clerk: name,
  driver: name,
  counted: count,
});
export type CloseManifest = z.output<typeof closeManifestSchema>;

export const numberSchema = z.strictObject({
  shipmentId: z.uuid(),
  carrierCode: code,
  waybill: words(200).refine((text) => normaliseWaybill(text).length >= 4),
});
export type GiveNumber = z.output<typeof numberSchema>;
