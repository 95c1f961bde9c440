import "server-only";
import { spawn } from "node:child_process";
import { join } from "node:path";
import type { Question } from "./hide-process";
import type { Hidden } from "./suppress";

const script = () => join(process.cwd(), "lib", "published", "hide-process.ts");

/** Which cells are hidden and why, worked out beside the shop so that no visitor waits for it. */
export function hideApart(question: Question): Promise<Map<string, Hidden>> {
  const child = spawn(process.execPath, ["--import", "tsx", script()], {
    env: { NODE_ENV: "production", PATH: process.env.PATH },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((settle, reject) => {
    child.once("message", (answer: [string, Hidden][]) => {
      settle(new Map(answer));
      child.disconnect();
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error("The figures were not hidden to the end")));
    child.send(question);
  });
}
