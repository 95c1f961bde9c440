import { Hono } from "hono";
import { z } from "zod";
import type { ApiEnv } from "./api-env";
import { noSuch } from "./errors";
import { listPage, pageParameters } from "./lists";
import { list, text } from "./parameters";
import { onlyExpand, readQuery } from "./request";
import type { Sandbox } from "./sandbox";

const listParameters = z.strictObject({
  ...pageParameters,
  type: text().optional(),
  types: list(text()).optional(),
});

export function eventRoutes({ store }: Sandbox) {
  const routes = new Hono<ApiEnv>();

  routes.get("/", (c) => {
    const input = readQuery(c, listParameters);
    const events = Object.values(store.state.events)
      .filter(({ type }) => !input.type || type === input.type)
      .filter(({ type }) => !input.types || input.types.includes(type));
    return c.json(listPage("/v1/events", events, input));
  });

  routes.get("/:id", (c) => {
    readQuery(c, onlyExpand);
    const id = c.req.param("id");
    const event = store.state.events[id];
    if (!event) throw noSuch("event", id, "id");
    return c.json(event);
  });

  return routes;
}
