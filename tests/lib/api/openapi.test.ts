import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { openApiDocument } from "@/lib/api/openapi";
import { examples, outward } from "@/lib/api/outward";
import { operations } from "@/lib/api/registry";
import en from "@/messages/en/developers.json";

const document = openApiDocument("https://shop.test", {
  title: en.title,
  about: en.rules.promise.text,
  of: (name) => name,
  ofModule: (name) => name,
});

test("every operation for keys is described, and no other", () => {
  const forKeys = operations.filter((one) => one.forKeys).map(({ name }) => name);
  expect(outward.map(({ name }) => name).sort()).toEqual(forKeys.sort());
  expect(Object.keys(examples).sort()).toEqual(forKeys);
});

test.each(outward.map((one) => [one.name, one] as const))(
  "the example of %s is what it takes",
  (name, { input }) => {
    expect(input.safeParse(examples[name])).toMatchObject({ success: true });
  },
);

test("the document is sound by Redocly's recommended rules", async () => {
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: "openapi.json",
    // The code has no licence of its own that others would ask under.
    config: await createConfig({ extends: ["recommended"], rules: { "info-license": "off" } }),
  });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});
