import "server-only";
import { z } from "zod";
import { locales } from "@/lib/platform/i18n";
import { defineOperation } from "@/lib/platform/operation";
import { ok } from "@/lib/platform/result";
import { words } from "@/lib/platform/words";
import { wishAnswer } from "./answer-schema";
import { hear } from "./hear";
import { MOST_SAID } from "./index";

/** What somebody at work wants, in their own words. */
export const hearWish = defineOperation(
  {
    name: "wishes.hearWish",
    permission: "shop:enter",
    input: z.strictObject({
      text: words(MOST_SAID, 1),
      shopId: z.uuid().nullable(),
      locale: z.enum(locales),
    }),
    output: wishAnswer,
    refusals: [],
  },
  async (viewer, input) => ok(await hear(viewer, input)),
);
