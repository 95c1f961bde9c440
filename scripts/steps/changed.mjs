import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();

/** A checkout of a single commit has no branch to compare with. */
export const hasMain = () => spawnSync("git", ["rev-parse", "-q", "--verify", "main"]).status === 0;

/** The commit at which this branch left main; on main itself the last one. */
export const whereItBegan = () => git("merge-base", "HEAD", "main");

/** Files that differ from there and still exist, also those that no commit has yet. */
export const changedFiles = () =>
  [
    ...git("diff", "--name-only", whereItBegan()).split("\n"),
    ...git("ls-files", "--others", "--exclude-standard").split("\n"),
  ].filter((path) => path && existsSync(path));
