import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { reindexCategory } from "./search-index";

export const catalogTasks = {
  "reindex-category": async ({ id }) => {
    await reindexCategory(id);
  },
} satisfies Partial<Tasks>;
