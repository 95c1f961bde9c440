"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import {
  answersSchema,
  checkSchema,
  decisionSchema,
  givenSchema,
  supervisionSchema,
} from "./index";
import {
  checkRequirement,
  decideApplication,
  giveRequirement,
  saveAnswers,
  submitApplication,
  superviseShop,
  takeBackApplication,
} from "./mutations";

const nothing = z.strictObject({});

export const answer = defineAction({ permission: "shop:apply", input: answersSchema }, saveAnswers);

export const giveAnswer = defineAction(
  { permission: "shop:apply", input: givenSchema },
  giveRequirement,
);

export const sendApplication = defineAction(
  { permission: "shop:apply", input: nothing },
  async (viewer) => {
    const result = await submitApplication(viewer);
    refresh();
    return result;
  },
);

export const takeApplicationBack = defineAction(
  { permission: "shop:apply", input: nothing },
  async (viewer) => {
    const result = await takeBackApplication(viewer);
    refresh();
    return result;
  },
);

export const checkPaper = defineAction(
  { permission: "application:review", input: checkSchema },
  async (viewer, input) => {
    const result = await checkRequirement(viewer, input);
    refresh();
    return result;
  },
);

export const decide = defineAction(
  { permission: "application:review", input: decisionSchema },
  decideApplication,
);

export const supervise = defineAction(
  { permission: "shop:supervise", input: supervisionSchema },
  async (viewer, input) => {
    const result = await superviseShop(viewer, input);
    refresh();
    return result;
  },
);
