import "server-only";
import type { Tasks } from "@/lib/platform/jobs";
import type { Schedule } from "@/lib/platform/jobs/worker";
import { endSilentLives } from "./mutations";

export const liveTasks = {
  "end-silent-lives": async () => void (await endSilentLives()),
} satisfies Partial<Tasks>;

export const liveSchedule: Schedule = [{ task: "end-silent-lives", match: "* * * * *" }];
