/** The least that a page can cost: node:http with its packed bytes in memory. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const bytes = readFileSync(process.env.FILE);
const headers = {
  "content-type": "text/html; charset=utf-8",
  "content-encoding": "gzip",
  "content-length": bytes.length,
};

createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(bytes);
}).listen(Number(process.env.PORT), "localhost");
