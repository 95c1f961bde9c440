import { expect, test } from "vitest";
import {
  checklistOf,
  type Facts,
  type Given,
  isDone,
  isReady,
  mayClaimExemption,
  requirementsFor,
  unverified,
} from "@/lib/onboarding/checklist";

const facts = (overrides: Partial<Facts> = {}): Facts => ({
  keeper: "王桂花",
  placed: true,
  hasPhoto: true,
  sells: ["FARM_PRODUCE"],
  allowsWorkshopFood: true,
  given: [],
  today: "2026-11-26",
  ...overrides,
});

const paper = (kind: Given["kind"], overrides: Partial<Given> = {}): Given => ({
  kind,
  state: "GIVEN",
  attested: false,
  hasPhoto: true,
  expiresOn: null,
  note: "",
  ...overrides,
});

const promise = (kind: Given["kind"]) => paper(kind, { attested: true, hasPhoto: false });

const stateOf = (wishes: Partial<Facts>, kind: string) =>
  checklistOf(facts(wishes)).find((item) => item.kind === kind)?.state;

test.each([
  [["FARM_PRODUCE"], ["LICENCE_OR_EXEMPTION", "ORIGIN_STATEMENT"]],
  [["CRAFT"], ["LICENCE_OR_EXEMPTION"]],
  [["PREPACKED"], ["LICENCE_OR_EXEMPTION", "FOOD_LICENCE", "PREPACKED_FILING"]],
  [["WORKSHOP"], ["LICENCE_OR_EXEMPTION", "WORKSHOP_REGISTRATION"]],
  [["WORMWOOD"], ["LICENCE_OR_EXEMPTION", "CLASSIFICATION", "NO_HEALING_CLAIMS"]],
  [["TURQUOISE"], ["LICENCE_OR_EXEMPTION", "GEM_CERTIFICATE"]],
  [[], []],
] as const)("who sells %s is asked for %s", (sells, asked) => {
  expect(requirementsFor(sells)).toEqual(asked);
});

test("several kinds of goods ask for each thing once", () => {
  const asked = requirementsFor(["FARM_PRODUCE", "PREPACKED", "WORMWOOD"]);
  expect(new Set(asked).size).toBe(asked.length);
});

test("only own produce and crafts are free of a licence", () => {
  expect(mayClaimExemption(["FARM_PRODUCE", "CRAFT"])).toBe(true);
  expect(mayClaimExemption(["FARM_PRODUCE", "PREPACKED"])).toBe(false);
  expect(mayClaimExemption([])).toBe(false);
  const given = [promise("LICENCE_OR_EXEMPTION")];
  expect(stateOf({ given }, "LICENCE_OR_EXEMPTION")).toBe("GIVEN");
  expect(stateOf({ given, sells: ["TURQUOISE"] }, "LICENCE_OR_EXEMPTION")).toBe("MISSING");
});

test("a farmer who gave their word is ready without an officer", () => {
  const items = checklistOf(
    facts({ given: [promise("LICENCE_OR_EXEMPTION"), promise("ORIGIN_STATEMENT")] }),
  );
  expect(items.every(isDone)).toBe(true);
  expect(unverified(items)).toEqual([]);
  expect(isReady(items)).toBe(true);
});

test("a licence that is shown is looked at, also where a promise would do", () => {
  const items = checklistOf(
    facts({ given: [paper("LICENCE_OR_EXEMPTION"), promise("ORIGIN_STATEMENT")] }),
  );
  expect(unverified(items).map(({ kind }) => kind)).toEqual(["LICENCE_OR_EXEMPTION"]);
  expect(isReady(items)).toBe(false);
});

test("a paper counts once it was found good, and not a day longer than it says", () => {
  const sells = ["TURQUOISE"] as const;
  const gem = (overrides: Partial<Given>) =>
    stateOf({ sells, given: [paper("GEM_CERTIFICATE", overrides)] }, "GEM_CERTIFICATE");
  expect(gem({ hasPhoto: false })).toBe("MISSING");
  expect(gem({})).toBe("GIVEN");
  expect(gem({ state: "VERIFIED", expiresOn: "2026-11-26" })).toBe("VERIFIED");
  expect(gem({ state: "VERIFIED", expiresOn: "2026-11-25" })).toBe("EXPIRED");
  expect(gem({ state: "REFUSED", note: "看不清" })).toBe("REFUSED");
});

test("name, photo, village and goods are read from the shop", () => {
  const empty = facts({ keeper: "", placed: false, hasPhoto: false, sells: [] });
  expect(checklistOf(empty).map(({ kind, state }) => [kind, state])).toEqual([
    ["OWNER_NAME", "MISSING"],
    ["SHOP_PHOTO", "MISSING"],
    ["VILLAGE", "MISSING"],
    ["SELLS", "MISSING"],
  ]);
});

test("workshop food stops the list where the county has not switched it on", () => {
  expect(stateOf({ sells: ["WORKSHOP"] }, "SELLS")).toBe("GIVEN");
  expect(stateOf({ sells: ["WORKSHOP"], allowsWorkshopFood: false }, "SELLS")).toBe("MISSING");
});
