import { startApp } from "@/tests/support/app";
import { prepareApp } from "../shop/build";

const DIST = ".next-bench";

export type Shop = {
  origin: string;
  databaseUrl: string;
  distDir: string;
  pid: number;
  /** From the start of the process to its first healthy answer. */
  readyMs: number;
  close: () => Promise<void>;
};

/** The whole shop, built, with a county that is larger than the demo's; the database keeps its promises. */
export async function startShop(seedArgs: string[]): Promise<Shop> {
  await prepareApp(DIST);
  const app = await startApp({ name: "bench", distDir: DIST, seedArgs, isDurable: true });
  const [first] = app.processes;
  if (!first) throw new Error("No process of the shop");
  const { origin, databaseUrl, close } = app;
  return { origin, databaseUrl, distDir: DIST, close, ...first };
}
