import { z } from "zod";
import { invalidParameter } from "./errors";
import { parseForm } from "./form";

type Issue = z.core.$ZodIssue;

/** Answers with the parsed parameters, or throws the error that Stripe gives for the first bad one. */
export function readParameters<S extends z.ZodType>(schema: S, encoded: string): z.output<S> {
  const result = schema.safeParse(parseForm(encoded), { reportInput: true });
  if (result.success) return result.data;
  throw toStripeError(result.error.issues);
}

function toStripeError(issues: Issue[]) {
  const unknown = issues.find((issue) => issue.code === "unrecognized_keys");
  if (unknown) return unknownParameters(unknown.path, unknown.keys);
  const [issue] = issues;
  if (!issue) throw new Error("A failed parse names no issue");
  return invalidParameter(...explain(issue, nameOf(issue.path)));
}

function unknownParameters(path: PropertyKey[], keys: string[]) {
  const names = keys.map((key) => nameOf([...path, key]));
  const noun = names.length === 1 ? "parameter" : "parameters";
  return invalidParameter(`Received unknown ${noun}: ${names.join(", ")}`, {
    code: "parameter_unknown",
    param: names[0],
  });
}

function explain(issue: Issue, param: string): [string, { code?: string; param: string }] {
  if (issue.input === undefined && issue.code !== "custom") {
    return [`Missing required param: ${param}.`, { code: "parameter_missing", param }];
  }
  if (issue.input === "") {
    return [
      `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however '${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`,
      { code: "parameter_invalid_empty", param },
    ];
  }
  if (issue.code === "invalid_value") {
    return [`Invalid ${param}: must be one of ${issue.values.join(", ")}`, { param }];
  }
  if (issue.code === "custom") {
    return [issue.message, { code: issue.params?.code as string | undefined, param }];
  }
  return [`Invalid ${param}`, { param }];
}

const nameOf = ([head, ...rest]: PropertyKey[]) =>
  String(head ?? "") + rest.map((key) => `[${String(key)}]`).join("");

export const text = (max = 5000) => z.string().min(1).max(max);

export const integer = (min: number, max = 99_999_999) =>
  z
    .string()
    .refine((value) => /^-?\d+$/.test(value), {
      error: (issue) => `Invalid integer: ${String(issue.input)}`,
      params: { code: "parameter_invalid_integer" },
      abort: true,
    })
    .transform(Number)
    .refine((value) => value >= min && value <= max, {
      error: `This value must be between ${min} and ${max}.`,
      params: { code: "parameter_invalid_integer" },
    });

export const url = () =>
  z
    .string()
    .min(1)
    .refine((value) => /^https?:$/.test(protocolOf(value)), {
      error: "Not a valid URL",
      params: { code: "url_invalid" },
    });

// `{CHECKOUT_SESSION_ID}` is legal in a URL, so the platform's own parser is the judge.
const protocolOf = (value: string) => (URL.canParse(value) ? new URL(value).protocol : "");

export const list = <S extends z.ZodType>(item: S) =>
  z.preprocess(
    (value) => (typeof value === "object" && value !== null ? Object.values(value) : value),
    z.array(item),
  );

export const metadata = () =>
  z
    .record(z.string().max(40), z.string().max(500))
    .refine((value) => Object.keys(value).length <= 50, {
      error: "Metadata can have up to 50 keys",
    });

export const currency = () =>
  z
    .string()
    .toLowerCase()
    .refine((value) => /^[a-z]{3}$/.test(value), {
      error: (issue) => `Invalid currency: ${String(issue.input)}`,
    });

export const expand = () => list(text()).default([]);
