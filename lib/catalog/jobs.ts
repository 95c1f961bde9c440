import "server-only";
import { z } from "zod";
import type { Tasks } from "@/lib/platform/jobs";
import { REINDEX_CATEGORY } from "./category-register";
import { reindexCategory } from "./search-index";

const categoryJob = z.object({ id: z.uuid() });

export const catalogTasks: Tasks = {
  [REINDEX_CATEGORY]: async (payload) => {
    await reindexCategory(categoryJob.parse(payload).id);
  },
};
