import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { ok } from "@/lib/platform/result";
import { countyRulesSchema, stationSchema, stationSearch, villageSchema } from "./index";
import { changeCountyRules, saveStation, saveVillage } from "./mutations";
import { pointsSchema } from "./point-schema";
import { listPoints } from "./queries";

export const keepStation = defineOperation(
  {
    name: "places.keepStation",
    permission: "register:edit",
    input: stationSchema,
    output: z.object({ id: z.string() }),
    refusals: [
      "NOT_FOUND",
      "PHONE_INVALID",
      "CHANGED_MEANWHILE",
      "STATION_CODE_TAKEN",
      "VILLAGE_MISSING",
      "DISTRICT_MISSING",
    ],
    refreshes: true,
  },
  saveStation,
);

export const keepVillage = defineOperation(
  {
    name: "places.keepVillage",
    permission: "register:edit",
    input: villageSchema,
    output: z.object({ id: z.string() }),
    refusals: ["NOT_FOUND", "ASSET_GONE", "CHANGED_MEANWHILE", "VILLAGE_TAKEN"],
    refreshes: true,
  },
  saveVillage,
);

export const changeRules = defineOperation(
  {
    name: "places.changeRules",
    permission: "rules:edit",
    input: countyRulesSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "CHANGED_MEANWHILE"],
    refreshes: true,
  },
  changeCountyRules,
);

export const findStations = defineOperation(
  {
    name: "places.findStations",
    permission: "order:quote",
    input: stationSearch,
    output: pointsSchema,
    refusals: [],
  },
  async (_viewer, search) => ok({ points: await listPoints(search) }),
);
