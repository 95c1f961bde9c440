import "server-only";

/** An answer in JSON; the router writes it, packs it and lets a browser ask whether its own is still good. */
export type Told = {
  data: unknown;
  status: number;
  /** Who may keep it how long; by itself nobody. The same `Told` is written and packed once, however often it is sent. */
  cache: string;
};

export const told = (data: unknown, { status = 200, cache = "private, no-store" } = {}): Told => ({
  data,
  status,
  cache,
});

/** What is asked for at an address of its own: a reading, a file, what a machine sends. */
export type Route = {
  method: "GET" | "POST";
  /** `/api/published/:month`, `/media/:key{.+}`. */
  path: string;
  answer: (request: Request, parts: Record<string, string>) => Promise<Response | Told>;
};
