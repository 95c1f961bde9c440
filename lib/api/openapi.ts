import "server-only";
import { z } from "zod";
import type { Operation } from "@/lib/platform/operation";
import { examples, outward, scopeOf } from "./outward";
import { pathOf } from "./path";
import { problems } from "./problem";

/** The sentences of the description, in one language. */
export type Say = {
  title: string;
  about: string;
  of: (operation: string) => string;
  ofModule: (name: string) => string;
  ofField: OfField;
};

/** The sentence by the name that a schema describes a field with. */
export type OfField = (name: string) => string;

type Json = Record<string, unknown>;

/** A schema as JSON Schema, without the mark of its dialect, which OpenAPI 3.1 has by itself. */
export function jsonSchemaOf(schema: z.ZodType, io: "input" | "output", ofField: OfField): Json {
  const {
    $schema: _,
    "~standard": __,
    ...rest
  } = z.toJSONSchema(schema, {
    io,
    override: ({ jsonSchema }) => {
      if (jsonSchema.description) jsonSchema.description = ofField(jsonSchema.description);
    },
  });
  return rest;
}

const ok = (data: Json): Json => ({
  type: "object",
  properties: { ok: { const: true }, data },
  required: ["ok", "data"],
});

const refused = (codes: readonly string[]): Json => ({
  type: "object",
  properties: {
    ok: { const: false },
    code: { enum: [...codes] },
    detail: { type: "object", additionalProperties: { type: ["string", "number"] } },
  },
  required: ["ok", "code"],
});

const resultOf = ({ output, refusals }: Operation, ofField: OfField): Json => {
  const data = ok(jsonSchemaOf(output, "output", ofField));
  return refusals.length > 0 ? { oneOf: [data, refused(refusals)] } : data;
};

const statuses = [...new Set(Object.values(problems).map(({ status }) => status))];
/** Only a wish with an Idempotency-Key can be under way already, or be another one. */
const ofOnce: readonly number[] = [problems.ONCE_RUNNING.status, problems.ONCE_CHANGED.status];

const statusesOf = ({ forKeys }: Operation) =>
  statuses.filter((status) => forKeys === "write" || !ofOnce.includes(status));

const saidWith = (wanted: number) =>
  Object.entries(problems)
    .filter(([, { status }]) => status === wanted)
    .map(([code, { title }]) => `${code}: ${title}`)
    .join(" ");

const problemName = (status: number) => `Problem${status}`;

const problemResponses = () =>
  Object.fromEntries(
    statuses.map((status) => [
      problemName(status),
      {
        description: saidWith(status),
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    ]),
  );

const problemSchema = () => ({
  type: "object",
  properties: {
    type: { type: "string", format: "uri" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { enum: Object.keys(problems) },
    fields: {
      type: "object",
      additionalProperties: { type: "array", items: { type: "string" } },
    },
    seconds: { type: "number", description: "How long to wait" },
    reference: { type: "string", description: "Under which our log has it" },
  },
  required: ["type", "title", "status", "code"],
});

const onceParameter = {
  name: "Idempotency-Key",
  in: "header",
  description: "A wish sent again under the same key is done once and answered the same for a day.",
  schema: { type: "string", minLength: 8, maxLength: 128 },
};

const moduleOf = ({ name }: Operation) => name.slice(0, name.indexOf("."));

const operationOf = (operation: Operation, say: Say): Json => ({
  operationId: operation.name,
  summary: say.of(operation.name),
  description: `Scope: ${scopeOf(operation)}.`,
  tags: [moduleOf(operation)],
  ...(operation.forKeys === "write" && { parameters: [onceParameter] }),
  requestBody: {
    required: true,
    content: {
      "application/json": {
        schema: jsonSchemaOf(operation.input, "input", say.ofField),
        example: examples[operation.name],
      },
    },
  },
  responses: {
    200: {
      description: "Done, or refused with a code of this operation.",
      content: { "application/json": { schema: resultOf(operation, say.ofField) } },
    },
    ...Object.fromEntries(
      statusesOf(operation).map((status) => [
        status,
        { $ref: `#/components/responses/${problemName(status)}` },
      ]),
    ),
  },
});

/** What others can ask the shop for (OpenAPI 3.1), from the same schemas that check what they send. */
export function openApiDocument(origin: string, say: Say) {
  return {
    openapi: "3.1.0",
    info: {
      title: say.title,
      version: "1",
      description: say.about,
    },
    servers: [{ url: origin }],
    security: [{ key: [] }],
    tags: [...new Set(outward.map(moduleOf))].map((name) => ({
      name,
      description: say.ofModule(name),
    })),
    paths: Object.fromEntries(
      outward.map((one) => [pathOf(one.name), { post: operationOf(one, say) }]),
    ),
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: { Problem: problemSchema() },
      responses: problemResponses(),
    },
  };
}
