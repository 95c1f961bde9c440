import "server-only";
import { spoil } from "@/lib/platform/cache";
import { inTransaction } from "@/lib/platform/db";
import type { Tasks } from "@/lib/platform/jobs";
import { couponsTag } from "./index";

export const couponTasks = {
  "spoil-coupons": ({ shopId }) => inTransaction((tx) => spoil(tx, [couponsTag(shopId)])),
} satisfies Partial<Tasks>;
