import { describe, expect, test } from "vitest";
import { arrivalOf, isStill } from "@/lib/shipping/arrival";

const at = (day: string) => new Date(`${day}T10:00:00+08:00`);
const plain = { shipDays: 3, makeDays: 0, daysFrom: 2, daysTo: 4, closedTo: null };

test("a parcel leaves within the county's days and then travels its zone's", () => {
  expect(arrivalOf(plain, at("2026-11-29"))).toEqual({ first: "2026-12-02", last: "2026-12-06" });
});

test("days of work come first", () => {
  expect(arrivalOf({ ...plain, makeDays: 4 }, at("2026-11-29"))).toEqual({
    first: "2026-12-06",
    last: "2026-12-10",
  });
});

test("a shop on holiday begins when it is back", () => {
  const closedTo = at("2026-12-08");
  expect(arrivalOf({ ...plain, closedTo }, at("2026-11-29")).first).toBe("2026-12-11");
  expect(arrivalOf({ ...plain, closedTo: at("2026-11-01") }, at("2026-11-29")).first).toBe(
    "2026-12-02",
  );
});

describe("the Spring Festival", () => {
  test.each([
    ["2027-02-04", false],
    ["2027-02-05", true],
    ["2027-02-06", true],
    ["2027-02-11", true],
    ["2027-02-12", false],
    ["2026-02-16", true],
    ["2026-10-01", false],
  ])("%s is still: %s", (day, still) => {
    expect(isStill(day)).toBe(still);
  });

  test("what would travel then arrives a week later", () => {
    expect(arrivalOf(plain, at("2027-02-03"))).toEqual({ first: "2027-02-13", last: "2027-02-17" });
  });
});
