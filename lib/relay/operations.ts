import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { madeAnswer, scannedAnswer } from "./answers-schema";
import {
  closeManifestSchema,
  handToDriverSchema,
  numberSchema,
  openManifestSchema,
  runSchema,
  scanSchema,
  unscanSchema,
} from "./forms";
import * as relay from "./mutations";

export const scan = defineOperation(
  {
    name: "relay.scan",
    permission: "relay:scan",
    input: scanSchema,
    output: scannedAnswer,
    refusals: [
      "NOT_FOUND",
      "PARCEL_UNKNOWN",
      "PARCELS_SEVERAL",
      "PARCEL_LEFT",
      "ORDER_NOT_OPEN",
      "RUN_HANDED",
      "MANIFEST_CLOSED",
      "OTHER_MANIFEST",
      "OTHER_CARRIER",
      "NUMBER_MISSING",
    ],
    limit: "scan",
    mayWait: true,
  },
  relay.scanParcel,
);

export const unscan = defineOperation(
  {
    name: "relay.unscan",
    permission: "relay:scan",
    input: unscanSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "TOO_LATE_TO_UNSCAN"],
    refreshes: true,
  },
  relay.unscanParcel,
);

export const startRun = defineOperation(
  {
    name: "relay.startRun",
    permission: "centre:work",
    input: runSchema,
    output: madeAnswer,
    refusals: ["NOT_FOUND", "PHONE_INVALID", "STATION_MISSING"],
    refreshes: true,
  },
  relay.startRun,
);

export const handToDriver = defineOperation(
  {
    name: "relay.handToDriver",
    permission: "station:work",
    input: handToDriverSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "COUNT_DIFFERS", "NOTHING_LOADED", "RUN_HANDED"],
    refreshes: true,
  },
  relay.handToDriver,
);

export const openManifest = defineOperation(
  {
    name: "relay.openManifest",
    permission: "centre:work",
    input: openManifestSchema,
    output: madeAnswer,
    refusals: ["NOT_FOUND", "UNKNOWN_CARRIER"],
  },
  relay.openManifest,
);

export const closeManifest = defineOperation(
  {
    name: "relay.closeManifest",
    permission: "centre:work",
    input: closeManifestSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "MANIFEST_CLOSED", "MANIFEST_EMPTY", "COUNT_DIFFERS"],
    refreshes: true,
  },
  relay.closeManifest,
);

export const giveNumber = defineOperation(
  {
    name: "relay.giveNumber",
    permission: "centre:work",
    input: numberSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "UNKNOWN_CARRIER", "WAYBILL_TAKEN"],
    refreshes: true,
  },
  relay.giveCarrierNumber,
);
