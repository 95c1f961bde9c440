import { existsSync } from "node:fs";
import { installByApt } from "./apt.mjs";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const find = () => PLACES.find((path) => path && existsSync(path));

/** Makes sure there is a browser for the tests and puts its path into CHROMIUM. */
export function ensureBrowser() {
  if (!find()) installByApt("Chromium", ["chromium", "fonts-noto-cjk"]);
  const path = find();
  if (!path) {
    console.error("Install Chromium (or set CHROMIUM to its path): the browser tests need it.");
    process.exit(1);
  }
  process.env.CHROMIUM = path;
}
