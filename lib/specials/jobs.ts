import "server-only";
import { productTag } from "@/lib/catalog";
import { spoil } from "@/lib/platform/cache";
import { inTransaction } from "@/lib/platform/db";
import type { Tasks } from "@/lib/platform/jobs";

export const specialTasks = {
  "spoil-special": ({ productId }) => inTransaction((tx) => spoil(tx, [productTag(productId)])),
} satisfies Partial<Tasks>;
