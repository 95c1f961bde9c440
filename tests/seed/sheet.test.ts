import pg from "pg";
import { expect, inject, test } from "vitest";
import { Sheet } from "@/prisma/seed/generate/sheet";

const id = "01a218f1-c627-7127-b03d-67735a03ca8c";
const long = "谷雨\t".repeat(100_000);

test("what is written in the binary form of COPY reads back the same", async () => {
  const client = new pg.Client({ connectionString: inject("clusterUrl") });
  await client.connect();
  try {
    await client.query(
      `CREATE TEMP TABLE "Odd" (at timestamptz, id uuid, name text, pieces int, day date, good bool)`,
    );
    const sheet = new Sheet("Odd", [
      "id uuid",
      "name",
      "pieces int",
      "at time",
      "day date",
      "good bool",
    ]);
    const moment = Date.UTC(2026, 10, 26, 18, 30, 1, 5);
    sheet.add([id, "小米 \\N \t\r\n 🌾 'é'", -7, moment, "2024-02-29", true]);
    sheet.add([id, "", 2_147_483_647, Date.UTC(2001, 0, 1), "1999-12-31", false]);
    sheet.add([null, long, null, null, null, null]);
    await sheet.copy(client);
    const { rows } = await client.query(`SELECT *, day::text FROM "Odd"`);
    expect(rows).toEqual([
      {
        id,
        name: "小米 \\N \t\r\n 🌾 'é'",
        pieces: -7,
        at: new Date(moment),
        day: "2024-02-29",
        good: true,
      },
      {
        id,
        name: "",
        pieces: 2_147_483_647,
        at: new Date("2001-01-01Z"),
        day: "1999-12-31",
        good: false,
      },
      { id: null, name: long, pieces: null, at: null, day: null, good: null },
    ]);
  } finally {
    await client.end();
  }
});

test("a ragged row and an unknown kind are mistakes of the writer", () => {
  expect(() => new Sheet("Odd", ["id", "name"]).add(["1"])).toThrow("ragged");
  expect(() => new Sheet("Odd", ["id number"])).toThrow("kind number");
});
