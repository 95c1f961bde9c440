import { afterAll, inject } from "vitest";
import { copyTemplate, dropDatabase } from "./database";
import { brokenInvariants } from "./invariants";
import { testSettings } from "./settings";

const cluster = inject("clusterUrl");
const url = await copyTemplate(cluster);

// Before any test file imports lib/platform/env: each file has a database of its own.
Object.assign(process.env, { DATABASE_URL: url, DATABASE_POOL: "40", ...testSettings });

// pg says once in a process what it will refuse one day, such as two statements at once on a connection.
const warnings: string[] = [];
process.on("warning", ({ name, message }) => {
  if (/\bpg@|client\.query/.test(message)) warnings.push(`${name}: ${message}`);
});

afterAll(async () => {
  const opened = globalThis as { chushanDb?: { pool: { end(): Promise<void> } } };
  try {
    const broken = opened.chushanDb ? await brokenInvariants(url) : [];
    if (broken.length > 0) throw new Error(`Invariants broken:\n${broken.join("\n")}`);
    if (warnings.length > 0) throw new Error(`pg warned:\n${warnings.join("\n")}`);
  } finally {
    await opened.chushanDb?.pool.end();
    await dropDatabase(cluster, url);
  }
});
