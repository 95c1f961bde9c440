import "server-only";
import { z } from "zod";
import { ShopStatus } from "@/lib/platform/db";
import { defineOperation } from "@/lib/platform/operation";
import {
  answersSchema,
  checkSchema,
  decisionSchema,
  givenSchema,
  itemKinds,
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

export const answer = defineOperation(
  {
    name: "onboarding.answer",
    permission: "shop:apply",
    input: answersSchema,
    output: z.object({ next: z.enum(itemKinds).nullable() }),
    refusals: ["ASSET_GONE", "HAS_SHOP", "WITH_COUNTY", "VILLAGE_UNKNOWN"],
  },
  saveAnswers,
);

export const giveAnswer = defineOperation(
  {
    name: "onboarding.giveAnswer",
    permission: "shop:apply",
    input: givenSchema,
    output: z.object({ next: z.enum(itemKinds).nullable() }),
    refusals: ["NOT_FOUND", "ASSET_GONE", "WITH_COUNTY", "NOTHING_GIVEN"],
  },
  giveRequirement,
);

export const sendApplication = defineOperation(
  {
    name: "onboarding.sendApplication",
    permission: "shop:apply",
    input: nothing,
    output: z.object({ status: z.enum(ShopStatus) }),
    refusals: ["NOT_FOUND", "WORKSHOP_FOOD_OFF", "INCOMPLETE"],
    refreshes: true,
  },
  submitApplication,
);

export const takeApplicationBack = defineOperation(
  {
    name: "onboarding.takeApplicationBack",
    permission: "shop:apply",
    input: nothing,
    output: z.null(),
    refusals: ["NOT_FOUND", "ALREADY_DECIDED"],
    refreshes: true,
  },
  takeBackApplication,
);

export const checkPaper = defineOperation(
  {
    name: "onboarding.checkPaper",
    permission: "application:review",
    input: checkSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "APPLICATION_MOVED_ON"],
    refreshes: true,
  },
  checkRequirement,
);

export const decide = defineOperation(
  {
    name: "onboarding.decide",
    permission: "application:review",
    input: decisionSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "ALREADY_DECIDED", "APPLICATION_MOVED_ON", "PAPERS_UNCHECKED"],
  },
  decideApplication,
);

export const supervise = defineOperation(
  {
    name: "onboarding.supervise",
    permission: "shop:supervise",
    input: supervisionSchema,
    output: z.null(),
    refusals: ["NOT_FOUND", "SHOP_MOVED_ON"],
    refreshes: true,
  },
  superviseShop,
);
