import { createConfig, lintFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { jsonSchemaOf, openApiDocument } from "@/lib/api/openapi";
import { examples, outward } from "@/lib/api/outward";
import { operations } from "@/lib/api/registry";
import en from "@/messages/en/developers.json";
import zh from "@/messages/zh/developers.json";

const document = openApiDocument("https://shop.test", {
  title: en.title,
  about: en.rules.promise.text,
  of: (name) => name,
  ofModule: (name) => name,
  ofField: (name) => name,
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

test("every field that is described has a sentence in both languages, and every sentence a field", () => {
  const named = new Set<string>();
  const note = (name: string) => {
    named.add(name);
    return name;
  };
  for (const { input, output } of outward) {
    jsonSchemaOf(input, "input", note);
    jsonSchemaOf(output, "output", note);
  }
  expect([...named].sort()).toEqual(Object.keys(en.fields).sort());
  expect(Object.keys(zh.fields)).toEqual(Object.keys(en.fields));
});

test.each(operations.map((one) => [one.name, one] as const))(
  "what %s takes and answers is said by its schemas, field by field",
  (_, { input, output }) => {
    const same = (name: string) => name;
    for (const schema of [jsonSchemaOf(input, "input", same), jsonSchemaOf(output, "output", same)])
      expect(JSON.stringify(schema).replace('"properties":{}', "")).not.toMatch(/[:[,]\{\}/);
  },
);
