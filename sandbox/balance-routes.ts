import { Hono } from "hono";
import { z } from "zod";
import type { ApiEnv } from "./api-env";
import { expandObject } from "./expand";
import { listPage, pageParameters } from "./lists";
import { text } from "./parameters";
import { readQuery } from "./request";
import type { Sandbox } from "./sandbox";

const listParameters = z.strictObject({
  ...pageParameters,
  currency: text().optional(),
  source: text().optional(),
  type: text().optional(),
});

export function balanceRoutes(sandbox: Sandbox) {
  const routes = new Hono<ApiEnv>();

  routes.get("/", (c) => {
    const input = readQuery(c, listParameters);
    if (!input.starting_after) beginReading(sandbox);
    const { balance, balanceReadings } = sandbox.store.state;
    const rows = Object.values(balance)
      .filter(({ listedFrom }) => listedFrom <= balanceReadings)
      .map(({ row }) => row)
      .filter((row) => !input.currency || row.currency === input.currency)
      .filter((row) => !input.source || row.source === input.source)
      .filter((row) => !input.type || row.type === input.type)
      .sort((a, b) => a.created - b.created);
    return c.json(
      expandObject(sandbox, listPage("/v1/balance_transactions", rows, input), input.expand),
    );
  });

  return routes;
}

/** Rows told to change do so once they have been read. */
function beginReading({ store: { state } }: Sandbox): void {
  for (const entry of Object.values(state.balance)) {
    if (entry.becomes === null || entry.listedFrom > state.balanceReadings) continue;
    entry.row.amount = entry.becomes;
    entry.row.net = entry.becomes - entry.row.fee;
    entry.becomes = null;
  }
  state.balanceReadings += 1;
}
