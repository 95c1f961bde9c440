import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { newsSchema, shopSchema } from "./forms";
import * as follows from "./mutations";

export const follow = defineOperation(
  {
    name: "follows.follow",
    permission: "shop:follow",
    input: shopSchema,
    output: z.null(),
    refusals: ["SIGN_IN_FIRST", "NOT_FOUND", "TOO_MANY_FOLLOWS"],
  },
  follows.followShop,
);

export const unfollow = defineOperation(
  {
    name: "follows.unfollow",
    permission: "shop:follow",
    input: shopSchema,
    output: z.null(),
    refusals: ["SIGN_IN_FIRST"],
  },
  follows.unfollowShop,
);

export const chooseNews = defineOperation(
  {
    name: "follows.chooseNews",
    permission: "shop:follow",
    input: newsSchema,
    output: z.null(),
    refusals: ["SIGN_IN_FIRST", "NOT_FOUND"],
    refreshes: true,
  },
  follows.chooseNews,
);
