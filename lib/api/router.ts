import "server-only";
import { Hono } from "hono";
import { noteUse } from "@/lib/keys/mutations";
import { findKeyViewer } from "@/lib/keys/queries";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { countRequest } from "@/lib/platform/metrics";
import type { Operation, Program } from "@/lib/platform/operation";
import { answering } from "@/lib/platform/request";
import { fail } from "@/lib/platform/result";
import type { Route } from "@/lib/platform/route";
import { pathOf, REFRESH, showsChange } from "./path";
import { isProblem, type ProblemCode, problemOf, problems } from "./problem";
import { readJson } from "./read-json";
import { operations } from "./registry";
import { packedOnItsWay, send } from "./send";
import { withBody } from "./with-body";

export { bodyOf } from "./with-body";

/** On every answer that does not say otherwise. */
const common = {
  "Cache-Control": "private, no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
};

const hasKey = (request: Request) => request.headers.has("authorization");

/** Browsers of ours hear a code by which they have a sentence; programs hear a problem. */
function refuse(request: Request, code: ProblemCode) {
  if (hasKey(request)) return problemOf(code);
  const known = code === "TOO_LARGE" || code === "NOT_JSON" ? "INVALID_INPUT" : code;
  const said = known === "WRONG_METHOD" ? "NOT_FOUND" : known;
  return Response.json({ ok: false, code: said }, { status: problems[code].status });
}

/** The program that sent this; undefined for a browser, null for a key that opens nothing. */
async function programOf(request: Request): Promise<Program | null | undefined> {
  const sent = request.headers.get("authorization");
  if (sent === null) return undefined;
  const viewer = await findKeyViewer(sent.replace(/^bearer /i, ""));
  return viewer && { viewer, admitted: (operation) => noteUse(viewer, operation) };
}

const statuses: Record<string, number> = { FOREIGN_ORIGIN: 403, UNEXPECTED: 500 };

async function operate(operation: Operation, request: Request): Promise<Response> {
  const program = await programOf(request);
  if (program === null) return problemOf("KEY_REFUSED");
  const sent = await readJson(request);
  if ("problem" in sent) return refuse(request, sent.problem);
  const result = await operation.run(sent.input, program);
  if (program && !result.ok && result.code !== "NOT_FOUND" && isProblem(result.code))
    return problemOf(result.code, result);
  // What a user can cause is an answer like any other; browsers would call another status an error.
  const status = result.ok ? 200 : (statuses[result.code] ?? 200);
  const headers = {
    "Content-Type": "application/json",
    ...(showsChange(operation, result) && { [REFRESH]: "1" }),
  };
  return withBody(JSON.stringify(result), { status, headers });
}

type Parts = Record<string, string>;

async function answer(route: Route, request: Request, parts: Parts, mayPack: boolean) {
  const given = await route.answer(request, parts);
  if (!(given instanceof Response)) return send(request, given, mayPack);
  return mayPack ? packedOnItsWay(request, given) : given;
}

type Asked = { Bindings: { reference: string; mayPack: boolean } };

function lay(routes: readonly Route[]) {
  const router = new Hono<Asked>();
  for (const operation of operations)
    router.post(pathOf(operation.name), ({ req }) => operate(operation, req.raw));
  for (const route of routes)
    router.on(route.method, route.path, ({ env, req }) =>
      answer(route, req.raw, req.param(), env.mayPack),
    );
  for (const path of [...operations.map(({ name }) => pathOf(name)), ...routes.map((r) => r.path)])
    router.all(path, ({ req }) => refuse(req.raw, "WRONG_METHOD"));
  router.notFound(({ req }) => refuse(req.raw, "NOT_FOUND"));
  router.onError((error, { env: { reference }, req }) => {
    log.error({ reference, path: req.path, err: error }, "request failed");
    return Response.json(fail("UNEXPECTED", { detail: { reference } }), { status: 500 });
  });
  return router;
}

/** Answers operations and these routes, before Next or in it, which packs by itself what it is given. */
export function openDoor(routes: readonly Route[]) {
  const router = lay(routes);
  return async (request: Request, { mayPack = true } = {}): Promise<Response> => {
    const reference = newId();
    const response = await answering(request, async () =>
      router.fetch(request, { reference, mayPack }),
    );
    for (const [name, value] of Object.entries(common))
      if (!response.headers.has(name)) response.headers.set(name, value);
    response.headers.set("X-Request-Id", reference);
    countRequest(response.status);
    return response;
  };
}
