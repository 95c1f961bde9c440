import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { parse, serialize } from "hono/utils/cookie";
import { cookies, headers } from "next/headers";

type CookieOptions = {
  httpOnly: true;
  sameSite: "lax";
  secure: boolean;
  path: string;
  maxAge: number;
};

/** The cookies of the request that is being answered; what is set is there for later reads too. */
export type CookieJar = {
  get: (name: string) => string | undefined;
  set: (name: string, value: string, options: CookieOptions) => void;
};

type Scope = { sent: Headers; jar: CookieJar; isOnlyReading: boolean };

const scopes = new AsyncLocalStorage<Scope>();

/** The headers of the request that is being answered, by our router or by Next. */
export const sentHeaders = async (): Promise<Headers> =>
  scopes.getStore()?.sent ?? new Headers(await headers());

/** Whether our router answers somebody who only wants to see something. */
export const isOnlyReading = (): boolean => scopes.getStore()?.isOnlyReading ?? false;

export async function cookieJar(): Promise<CookieJar> {
  const scope = scopes.getStore();
  if (scope) return scope.jar;
  const jar = await cookies();
  return { get: (name) => jar.get(name)?.value, set: (...cookie) => void jar.set(...cookie) };
}

/** Answers a request outside Next's renderer: what `work` reads of it and sets in its cookies is this one's. */
export async function answering(
  request: Request,
  work: () => Promise<Response>,
): Promise<Response> {
  const known = parse(request.headers.get("cookie") ?? "");
  const given = new Map<string, string>();
  const jar: CookieJar = {
    get: (name) => known[name],
    set: (name, value, options) => {
      known[name] = value;
      given.set(name, serialize(name, value, options));
    },
  };
  const isOnlyReading = request.method === "GET" || request.method === "HEAD";
  const answer = await scopes.run({ sent: request.headers, jar, isOnlyReading }, work);
  for (const cookie of given.values()) answer.headers.append("Set-Cookie", cookie);
  return answer;
}
