import fc from "fast-check";
import { z } from "zod";

type Schema = {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  format?: string;
  pattern?: string;
};

/** What nobody means to send: other types, far numbers, broken text, names of an object's own machinery. */
const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, 0, -1, 1e21, 2 ** 53, -(2 ** 31) - 1, 0.5, "", " ", "NaN", "null", "\u0000"],
    ...["\ud800", "\u202e", "';--", "%", "_", "\\", "../..", "0000-01-01T00:00:00Z"],
    ...["00000000-0000-0000-0000-000000000000", "x".repeat(5_000), [], {}, [[[]]]],
    ...[{ not: 1 }, { toString: 1 }, JSON.parse('{"__proto__":{"ok":true}}')],
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.double(),
);

const texts = ({ format, pattern }: Schema): fc.Arbitrary<unknown> => {
  if (format === "uuid") return fc.uuid({ version: 7 });
  if (format === "date-time") return fc.date({ noInvalidDate: true }).map((at) => at.toISOString());
  if (pattern?.includes("D\\d{12}")) return fc.stringMatching(/^D\d{12}$/);
  return fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom("小米", "2026-11-29", "SF12345678"),
  );
};

const things = ({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> => {
  const fields = Object.entries(properties).map(([name, one]) => [name, valuesOf(one)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
};

const fitting = (schema: Schema): fc.Arbitrary<unknown> => {
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map(valuesOf));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.type === "object") return things(schema);
  if (schema.type === "array") return fc.array(valuesOf(schema.items ?? {}), { maxLength: 3 });
  if (schema.type === "integer") return fc.integer({ min: -5, max: 2_000_000 });
  if (schema.type === "number") return fc.double({ min: -5, max: 2_000_000, noNaN: true });
  if (schema.type === "boolean") return fc.boolean();
  if (schema.type === "null") return fc.constant(null);
  return schema.type === "string" ? texts(schema) : hostile;
};

/** Mostly what the schema wants, now and then something else in its place. */
const valuesOf = (schema: Schema): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: fitting(schema), weight: 12 }, { arbitrary: hostile, weight: 1 });

/** Inputs that fit a schema, nearly fit it, or don't at all. */
export function inputsFor(input: z.ZodType): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(input, { io: "input", unrepresentable: "any" }) as Schema;
  return fc.oneof({ arbitrary: valuesOf(schema), weight: 9 }, { arbitrary: hostile, weight: 1 });
}
