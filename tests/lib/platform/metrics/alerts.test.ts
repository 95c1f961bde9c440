import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answerMetrics } from "@/app/api/metrics";
import { db } from "@/lib/platform/db";
import { countRequest } from "@/lib/platform/metrics";
import { testSettings } from "@/tests/support/settings";

const TOKEN = testSettings.METRICS_TOKEN;

const ask = (authorization?: string) =>
  answerMetrics(
    new Request("http://localhost/api/metrics", {
      headers: authorization === undefined ? {} : { authorization },
    }),
  );

const figure = (text: string, name: string) =>
  Number(new RegExp(`^${name}(?:{[^}]*})? (\\S+)$`, "m").exec(text)?.[1]);

/** Figures that alerts and the dashboard ask for. */
const asked = () =>
  ["deploy/prometheus/alerts.yaml", "deploy/grafana/chushan.json"].flatMap(
    (path) => readFileSync(path, "utf8").match(/\b(?:chushan|nodejs)_\w+/g) ?? [],
  );

test("figures are for who shows the token, and each that is watched is there", async () => {
  for (const wrong of [undefined, "", "Bearer ", `Bearer ${TOKEN}x`, TOKEN])
    expect((await ask(wrong)).status).toBe(404);
  countRequest(503);
  await db.$executeRaw`SELECT pg_create_physical_replication_slot('chushan_backup', true)`;
  const text = await (await ask(`Bearer ${TOKEN}`)).text();
  await db.$executeRaw`SELECT pg_drop_replication_slot('chushan_backup')`;
  const absent = new Set(asked().filter((name) => !text.includes(`# HELP ${name} `)));
  expect([...absent]).toEqual([]);
  expect(figure(text, "chushan_requests_total")).toBe(1);
  expect(figure(text, "chushan_database_up")).toBe(1);
  expect(figure(text, "chushan_jobs_well")).toBe(1);
  expect(figure(text, "chushan_not_backed_up_bytes")).toBeGreaterThanOrEqual(0);
  expect(await (await ask(`Bearer ${TOKEN}`)).text()).not.toContain("not_backed_up");
});
