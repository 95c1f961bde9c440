import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import { tellFollowers } from "./mutations";

export const followTasks = {
  "tell-followers": ({ newsId }) => tellFollowers(newsId),
} satisfies Partial<Tasks>;
