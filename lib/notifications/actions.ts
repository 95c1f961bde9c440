"use server";

import { z } from "zod";
import { defineAction } from "@/lib/platform/action";
import { markRead } from "./mutations";

/** `id` null means all. */
export const readNotices = defineAction(
  { permission: "notice:read", input: z.strictObject({ id: z.uuid().nullable() }) },
  (viewer, { id }) => markRead(viewer, id),
);
