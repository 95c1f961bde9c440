import { afterAll, expect, inject } from "vitest";
import { copyTemplate } from "./database";
import { eventually } from "./eventually";
import { brokenInvariants } from "./invariants";
import { testSettings } from "./settings";

type Opened = { chushanDb?: { pool: { totalCount: number } } };

/** The pool of the files before this one, whose connections ended with their database. */
const poolOf = () => (globalThis as Opened).chushanDb?.pool;

// Before any test file imports lib/platform/env: each file has a fresh database, each process one name for it,
// so that modules may stay loaded from file to file.
const url = await copyTemplate(inject("clusterUrl"), `test_${process.pid}`);
Object.assign(process.env, { DATABASE_URL: url, DATABASE_POOL: "40", ...testSettings });
await eventually(() => expect(poolOf()?.totalCount ?? 0).toBe(0));

// pg says once in a process what it will refuse one day, such as two statements at once on a connection.
const warnings: string[] = [];
const note = ({ name, message }: Error) => {
  if (/\bpg@|client\.query/.test(message)) warnings.push(`${name}: ${message}`);
};
process.on("warning", note);

afterAll(async () => {
  process.off("warning", note);
  const broken = poolOf() ? await brokenInvariants(url) : [];
  if (broken.length > 0) throw new Error(`Invariants broken:\n${broken.join("\n")}`);
  if (warnings.length > 0) throw new Error(`pg warned:\n${warnings.join("\n")}`);
});
