import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { webhookSchema } from "./index";
import * as webhooks from "./mutations";

export const addWebhook = defineOperation(
  {
    name: "webhooks.add",
    permission: "webhook:edit",
    input: webhookSchema,
    output: z.object({ id: z.string() }),
    refusals: ["NOT_FOUND", "ADDRESS_REFUSED", "WEBHOOKS_FULL"],
    refreshes: true,
  },
  webhooks.addWebhook,
);

export const endWebhook = defineOperation(
  {
    name: "webhooks.end",
    permission: "webhook:edit",
    input: z.strictObject({ webhookId: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  webhooks.endWebhook,
);

export const sendAgain = defineOperation(
  {
    name: "webhooks.sendAgain",
    permission: "webhook:edit",
    input: z.strictObject({ deliveryId: z.uuid() }),
    output: z.null(),
    refusals: ["NOT_FOUND", "ON_ITS_WAY"],
    refreshes: true,
  },
  webhooks.sendAgain,
);
