import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installByApt } from "./apt.mjs";

const isHere = () =>
  process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, "redis-server")));

/** The tests that run against a real Redis start it themselves; without it they are skipped. */
export function ensureRedis() {
  if (!isHere()) installByApt("Redis", ["redis-server"]);
  if (!isHere()) console.log("· no redis-server here: the tests with a real Redis are skipped");
}
