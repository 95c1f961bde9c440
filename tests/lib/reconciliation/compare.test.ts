import { expect, test } from "vitest";
import { DAY } from "@/lib/platform/clock";
import { fen } from "@/lib/platform/money";
import { differenceKinds, mendsOf } from "@/lib/reconciliation";
import {
  bookingsOf,
  compare,
  type Line,
  type Ours,
  type Subject,
} from "@/lib/reconciliation/compare";

const at = new Date("2026-11-20T02:00:00Z");
const now = new Date("2026-11-21T02:00:00Z");

const line = (wish: Partial<Line> = {}): Line => ({
  ...{ id: "txn_1", move: "CHARGE", amountFen: fen(10_000), feeFen: fen(60), currency: "cny" },
  ...{ at, availableAt: new Date(at.getTime() + 2 * DAY), changedAt: null, bookedFen: fen(0) },
  ...wish,
});

const ours = (wish: Partial<Ours> = {}): Ours => ({
  ...{ order: "G1", at, fen: fen(10_000), booksFen: fen(10_000), underWayFen: fen(0) },
  ...wish,
});

const subject = (lines: Line[], mine: Ours | null = ours()): Subject => ({
  ...{ subject: "payment:1", ours: mine, mendedFen: fen(0), feeMendedFen: fen(0), lines },
});

const said = (one: Subject) =>
  compare(one, now).map(({ kind, providerFen, oursFen, gapFen }) => [
    kind,
    providerFen,
    oursFen,
    gapFen,
  ]);

const nothing = ours({ fen: fen(0), booksFen: fen(0) });
const refunded = ours({ fen: fen(-10_000), booksFen: fen(-10_000) });
const back = (wish: Partial<Line> = {}) =>
  line({ move: "REFUND", amountFen: fen(-10_000), feeFen: fen(0), ...wish });

const wrong: [string, Subject, (string | number)[]][] = [
  ["MISSING", subject([]), [0, 10_000, -10_000]],
  ["MISSING", subject([], refunded), [0, -10_000, 10_000]],
  ["UNBOOKED", subject([line()], nothing), [10_000, 0, 10_000]],
  ["UNBOOKED", subject([back()], nothing), [-10_000, 0, -10_000]],
  ["UNKNOWN", subject([line()], null), [10_000, 0, 10_000]],
  ["DOUBLE", subject([line(), line({ id: "txn_2" })]), [20_000, 10_000, 10_000]],
  ["DOUBLE", subject([back(), back({ id: "txn_2" })], refunded), [-20_000, -10_000, -10_000]],
  ["AMOUNT", subject([line({ amountFen: fen(10_001) })]), [10_001, 10_000, 1]],
  ["FEE", subject([line({ feeFen: fen(67) })]), [67, 60, -7]],
  ["FEE", subject([line({ feeFen: fen(30) })]), [30, 60, 0]],
  ["FEE", subject([line({ feeFen: fen(67), bookedFen: fen(-60) })]), [67, 60, -7]],
  ["FEE", subject([back({ feeFen: fen(5) })], refunded), [5, 0, -5]],
  ["CURRENCY", subject([line({ currency: "usd" })]), [10_000, 10_000, -10_000]],
  ["CURRENCY", subject([line({ currency: "usd" })], nothing), [10_000, 0, 0]],
  [
    "REVERSED",
    subject([
      line(),
      line({ id: "txn_2", move: "REVERSAL", amountFen: fen(-10_000), feeFen: fen(0) }),
    ]),
    [0, 10_000, -10_000],
  ],
  [
    "CHANGED",
    subject([line({ amountFen: fen(9_900), feeFen: fen(59), changedAt: at })]),
    [9_900, 10_000, -100],
  ],
  [
    "HELD",
    subject([line({ availableAt: new Date(at.getTime() + 90 * DAY) })]),
    [10_000, 10_000, 0],
  ],
  [
    "OTHER",
    subject([line({ move: "FEE", amountFen: fen(-88), feeFen: fen(0) })], null),
    [-88, 0, -88],
  ],
  ["BOOKS", subject([line()], ours({ fen: fen(9_000) })), [9_000, 10_000, 0]],
];

test.each(wrong)("%s is found alone, with what each side says", (kind, one, amounts) => {
  expect(said(one)).toEqual([[kind, ...amounts]]);
});

test("every kind of difference stands in the table above", () => {
  expect([...new Set(wrong.map(([kind]) => kind))].sort()).toEqual([...differenceKinds].sort());
});

test.each<[string, Subject]>([
  ["a charge as agreed", subject([line()])],
  ["a fee that is booked", subject([line({ bookedFen: fen(-60) })])],
  ["a refund", subject([back()], refunded)],
  [
    "a refund that failed and came back",
    subject([back(), back({ id: "txn_2", amountFen: fen(10_000) })], nothing),
  ],
  [
    "a refund under way that the provider has booked",
    subject([back()], ours({ ...nothing, underWayFen: fen(-10_000) })),
  ],
  [
    "a refund under way that it has not",
    subject([], ours({ ...nothing, underWayFen: fen(-10_000) })),
  ],
  ["a payout", subject([line({ move: "PAYOUT", amountFen: fen(-9_940), feeFen: fen(0) })], null)],
  ["an attempt without money", subject([], nothing)],
  ["a row of another subject", subject([], null)],
  ["money that was kept apart", { ...subject([line()], null), mendedFen: fen(10_000) }],
  [
    "a wrong fee that was taken",
    { ...subject([line({ feeFen: fen(67), bookedFen: fen(-60) })]), feeMendedFen: fen(-7) },
  ],
])("%s is no difference", (_, one) => {
  expect(said(one)).toEqual([]);
});

test("an amount that was held back is free in the end, and no difference any more", () => {
  const held = line({ availableAt: new Date(at.getTime() + 90 * DAY) });
  expect(compare(subject([held]), new Date(at.getTime() + 91 * DAY))).toEqual([]);
});

test("payouts and agreed fees are booked without asking, each once, and no others", () => {
  const of = (...lines: Line[]) =>
    bookingsOf(subject(lines)).map(({ kind, effectFen }) => [kind, effectFen]);
  expect(of(line())).toEqual([["FEE", -60]]);
  expect(of(line({ bookedFen: fen(-60) }))).toEqual([]);
  expect(of(line({ feeFen: fen(67) }))).toEqual([["FEE", -60]]);
  expect(of(line({ feeFen: fen(30) }))).toEqual([["FEE", -30]]);
  expect(of(line({ currency: "usd" }))).toEqual([]);
  expect(of(back())).toEqual([]);
  const payout = line({ move: "PAYOUT", amountFen: fen(-9_940), feeFen: fen(0) });
  expect(of(payout)).toEqual([["PAYOUT", -9_940]]);
  expect(of({ ...payout, bookedFen: fen(-9_940) })).toEqual([]);
});

test("a gap is booked and never talked away; words do where nothing is left to book", () => {
  expect(mendsOf({ kind: "AMOUNT", gapFen: 1 })).toEqual(["SUSPENSE"]);
  expect(mendsOf({ kind: "FEE", gapFen: -7 })).toEqual(["FEE", "SUSPENSE"]);
  expect(mendsOf({ kind: "HELD", gapFen: 0 })).toEqual(["NOTED"]);
  expect(mendsOf({ kind: "CURRENCY", gapFen: 0 })).toEqual(["NOTED"]);
});
