import { runNext } from "./shop/child";
import { standIns } from "./shop/settings";

/** next/root-params and the page props have generated types; a fresh clone has none yet. */
await runNext(["typegen"], { ...standIns, NODE_ENV: "production" });
