/** The files that hold rules as pure functions: `npm run mutants` changes each of their lines and wants a test to notice. */
export const rules = [
  "lib/platform/money/allocate.ts",
  "lib/platform/money/fen.ts",
  "lib/platform/money/format.ts",
  "lib/platform/money/parse.ts",
  "lib/platform/money/weight.ts",
  "lib/shipping/freight.ts",
];
