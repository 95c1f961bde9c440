import "server-only";
import type { KeyScope } from "@/lib/platform/db";
import { jsonSchemaOf, type OfField } from "./openapi";
import { examples, outward, scopeOf } from "./outward";
import { pathOf } from "./path";
import { problems } from "./problem";

export type FieldGuide = { name: string; type: string; isRequired: boolean; about: string };

/** What the reference page says of an operation. */
export type OperationGuide = {
  name: string;
  path: string;
  scope: KeyScope;
  isWrite: boolean;
  fields: FieldGuide[];
  refusals: readonly string[];
  example: string;
  /** The data of a good answer, as JSON Schema. */
  answer: string;
};

type Field = { type?: string; enum?: unknown[]; description?: string; default?: unknown };

const isField = (value: unknown): value is Field => typeof value === "object" && value !== null;

const typeOf = ({ type = "", enum: values, default: usual }: Field) =>
  [
    values ? values.map(String).join(" | ") : type,
    usual === undefined || usual === "" ? "" : `= ${usual}`,
  ]
    .filter(Boolean)
    .join(" ");

function fieldsOf(schema: Record<string, unknown>): FieldGuide[] {
  const { properties = {}, required = [] } = schema;
  const names = Array.isArray(required) ? required : [];
  return Object.entries(properties as object).flatMap(([name, field]) =>
    isField(field)
      ? {
          name,
          type: typeOf(field),
          isRequired: names.includes(name),
          about: field.description ?? "",
        }
      : [],
  );
}

/** `ofField` says what a field is in the language of the page. */
export const operationGuides = (ofField: OfField): OperationGuide[] =>
  outward.map((one) => ({
    name: one.name,
    path: pathOf(one.name),
    scope: scopeOf(one),
    isWrite: one.forKeys === "write",
    fields: fieldsOf(jsonSchemaOf(one.input, "input", ofField)),
    refusals: one.refusals,
    example: JSON.stringify(examples[one.name]),
    answer: JSON.stringify(jsonSchemaOf(one.output, "output", ofField), null, 2),
  }));

export type ProblemGuide = { code: string; status: number };

export const problemGuides = (): ProblemGuide[] =>
  Object.entries(problems).map(([code, { status }]) => ({ code, status }));
