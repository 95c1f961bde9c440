import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const find = () => PLACES.find((path) => path && existsSync(path));

const isDebian = () =>
  existsSync("/etc/os-release") && /debian|ubuntu/i.test(readFileSync("/etc/os-release", "utf8"));

function install() {
  console.log("· installing Chromium by apt-get");
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"],
  ]) {
    spawnSync("apt-get", args, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  }
}

/** Makes sure there is a browser for the tests and puts its path into CHROMIUM. */
export function ensureBrowser() {
  if (!find() && process.getuid?.() === 0 && isDebian()) install();
  const path = find();
  if (!path) {
    console.error("Install Chromium (or set CHROMIUM to its path): the browser tests need it.");
    process.exit(1);
  }
  process.env.CHROMIUM = path;
}
