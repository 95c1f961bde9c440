import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import { events, port, said } from "./shared";

const listeners = new Set<SSEStreamingApi>();
const app = new Hono();

app.get("/rt/line", (context) =>
  streamSSE(context, async (stream) => {
    listeners.add(stream);
    await new Promise<void>((gone) => stream.onAbort(gone));
    listeners.delete(stream);
  }),
);

app.post("/say", async (context) => {
  const data = JSON.stringify(said);
  for (let id = 1; id <= events; id += 1)
    await Promise.all([...listeners].map((one) => one.writeSSE({ id: String(id), data })));
  return context.body(null);
});

serve({ fetch: app.fetch, port, hostname: "localhost" });
