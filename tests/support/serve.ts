import { writeFileSync } from "node:fs";
import { startApp } from "@/scripts/client/app";

/** For the browser tests: serves until it is told to end, and leaves the addresses in a file. */
const app = await startApp({ name: "browser", port: Number(process.env.PORT) });
writeFileSync(".data/tests/browser.json", JSON.stringify(app));

let closing = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    void app.close().then(() => process.exit(0));
  });
}
