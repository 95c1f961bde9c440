import type { TestProject } from "vitest/node";
import { startApp } from "@/scripts/client/app";

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
    addresses: string[];
    appDatabaseUrl: string;
    sandboxUrl: string;
  }
}

export default async function setup(project: TestProject) {
  const app = await startApp({ name: "http", processes: 2, isClockless: true });
  project.provide("origin", app.origin);
  project.provide("addresses", app.addresses);
  project.provide("appDatabaseUrl", app.databaseUrl);
  project.provide("sandboxUrl", app.sandboxUrl);
  return app.close;
}
