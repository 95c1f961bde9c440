import { readdirSync, rmSync } from "node:fs";
import { runNext } from "./shop/child";
import { standIns } from "./shop/settings";

// Builds leave types of routes that may have moved since; tsconfig names them all, as Next insists.
for (const build of readdirSync(".").filter((name) => name.startsWith(".next"))) {
  for (const types of ["types", "dev/types"])
    rmSync(`${build}/${types}`, { recursive: true, force: true });
}

/** next/root-params and the page props have generated types; a fresh clone has none yet. */
await runNext(["typegen"], { ...standIns, NODE_ENV: "production" });
