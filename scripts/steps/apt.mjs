import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const isDebian = () =>
  existsSync("/etc/os-release") && /debian|ubuntu/i.test(readFileSync("/etc/os-release", "utf8"));

/** Installs Debian packages where this process may; elsewhere it does nothing. */
export function installByApt(name, packages) {
  if (process.getuid?.() !== 0 || !isDebian()) return;
  console.log(`· installing ${name} by apt-get`);
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...packages],
  ]) {
    spawnSync("apt-get", args, {
      stdio: "inherit",
      // What is installed is run by the tests alone: no service starts (invoke-rc.d, run level 1).
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
    });
  }
}
