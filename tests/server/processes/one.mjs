import { createServer } from "node:http";
import { retireWhenTold, sayReady } from "../../../server/retire.mjs";

/** Stands for a process of the shop: takes a moment for each answer and says which process it is. */
const server = createServer((request, response) => {
  if (request.url === "/die") process.exit(7);
  if (request.url === "/never") return;
  setTimeout(() => response.end(String(process.pid)), 20);
});
const longestMs = Number(process.env.LONGEST_MS ?? 30_000);
retireWhenTold(server, { begin: () => undefined, end: async () => undefined, longestMs });
server.listen(Number(process.env.PORT), "localhost", sayReady);
