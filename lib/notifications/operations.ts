import "server-only";

import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { markRead } from "./mutations";

/** `id` null means all. */
export const readNotices = defineOperation(
  {
    name: "notifications.readNotices",
    permission: "notice:read",
    input: z.strictObject({ id: z.uuid().nullable() }),
    output: z.null(),
    refusals: ["NOT_FOUND"],
  },
  (viewer, { id }) => markRead(viewer, id),
);
