import { expect, test } from "vitest";
import { bounds, type Readings, readSigns, type SignKey } from "@/lib/platform/health/signs";
import en from "@/messages/en/county.json";
import zh from "@/messages/zh/county.json";

const well: Readings = {
  ...{ database: true, migrations: true, jobs: true, due: 0, givenUp: 0 },
  ...{ outboxSeconds: 0, notBackedUpBytes: 0, poolWaiting: 0 },
};

const stateOf = (readings: Partial<Readings>, key: SignKey) =>
  readSigns({ ...well, ...readings }).find((sign) => sign.key === key);

test("a machine of which nothing is to be said is well all over", () => {
  expect(new Set(readSigns(well).map(({ state }) => state))).toEqual(new Set(["WELL"]));
});

test.each([
  ["database", { database: false }, "WRONG", 0],
  ["migrations", { migrations: false }, "WRONG", 0],
  ["jobs", { jobs: false, due: 3 }, "WRONG", 3],
  ["jobs", { due: bounds.due.watch - 1 }, "WELL", bounds.due.watch - 1],
  ["jobs", { due: bounds.due.watch }, "WATCH", bounds.due.watch],
  ["jobs", { due: bounds.due.wrong }, "WRONG", bounds.due.wrong],
  ["jobs", { due: null }, "UNKNOWN", 0],
  ["givenUp", { givenUp: 1 }, "WATCH", 1],
  ["givenUp", { givenUp: 20 }, "WRONG", 20],
  ["outbox", { outboxSeconds: 14 }, "WELL", 14],
  ["outbox", { outboxSeconds: 60 }, "WRONG", 60],
  ["outbox", { outboxSeconds: null }, "UNKNOWN", 0],
  ["backup", { notBackedUpBytes: null }, "UNKNOWN", 0],
  ["backup", { notBackedUpBytes: 150_000_000 }, "WATCH", 150],
  ["backup", { notBackedUpBytes: 2_000_000_000 }, "WRONG", 2_000],
  ["pool", { poolWaiting: 1 }, "WATCH", 1],
] as const)("%s of %j is %s", (key, readings, state, number) => {
  expect(stateOf(readings, key)).toEqual({ key, state, number });
});

test("every state that a sign can have has its sentence in both languages", () => {
  const readings: Readings[] = [
    well,
    { ...well, database: false, migrations: false, jobs: false, poolWaiting: 1, due: null },
    { ...well, due: 60, givenUp: 1, outboxSeconds: 20, notBackedUpBytes: 2e8, poolWaiting: 30 },
    { ...well, due: 900, givenUp: 90, outboxSeconds: 90, notBackedUpBytes: 2e9 },
    { ...well, due: null, givenUp: null, outboxSeconds: null, notBackedUpBytes: null },
  ];
  for (const { key, state } of readings.flatMap(readSigns))
    for (const { health } of [zh, en]) expect(Object.keys(health[key])).toContain(state);
});
