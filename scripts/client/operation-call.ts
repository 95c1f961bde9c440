import { pathOf } from "@/lib/api/path";

/** The request by which a page of `origin` asks for an operation. */
export const operationCall = (name: string, input: unknown, origin: string) => ({
  path: pathOf(name),
  headers: { "content-type": "application/json", origin },
  body: JSON.stringify(input) ?? "",
});
