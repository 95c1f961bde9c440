import { type App, startApp } from "@/scripts/client/app";
import { prepareApp } from "../shop/build";
import { countStatements } from "./plans";

const DIST = ".next-bench";
/** More than the bench's buyers ask for, so that none has to do work for a code. */
export const SMS_PER_DAY = 1_000_000;

export type Shop = {
  origin: string;
  databaseUrl: string;
  distDir: string;
  settings: App["settings"];
  pid: number;
  /** From the start of the process to its first healthy answer. */
  readyMs: number;
  close: () => Promise<void>;
};

/** The whole shop, built, with a county that is larger than the demo's; the database keeps its promises. */
export async function startShop(seedArgs: string[]): Promise<Shop> {
  await prepareApp(DIST);
  const app = await startApp({
    name: "bench",
    distDir: DIST,
    seedArgs,
    isDurable: true,
    smsPerDay: SMS_PER_DAY,
    flags: countStatements,
  });
  const [first] = app.processes;
  if (!first) throw new Error("No process of the shop");
  const { origin, databaseUrl, settings, close } = app;
  return { origin, databaseUrl, settings, distDir: DIST, close, ...first };
}
