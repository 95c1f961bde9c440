"use server";
import { refresh } from "next/cache";
import { defineAction } from "@/lib/platform/action";
import { countyRulesSchema, stationSchema, villageSchema } from "./index";
import { changeCountyRules, saveStation, saveVillage } from "./mutations";

export const keepStation = defineAction(
  { permission: "register:edit", input: stationSchema },
  async (viewer, input) => {
    const result = await saveStation(viewer, input);
    refresh();
    return result;
  },
);

export const keepVillage = defineAction(
  { permission: "register:edit", input: villageSchema },
  async (viewer, input) => {
    const result = await saveVillage(viewer, input);
    refresh();
    return result;
  },
);

export const changeRules = defineAction(
  { permission: "rules:edit", input: countyRulesSchema },
  async (viewer, input) => {
    const result = await changeCountyRules(viewer, input);
    refresh();
    return result;
  },
);
