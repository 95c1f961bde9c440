/** The least that an order can cost: node:http, pg and one guarded statement, in two processes. */
import cluster from "node:cluster";
import { createServer } from "node:http";
import pg from "pg";

const ORDER = `
  WITH taken AS (
    UPDATE bench_stock SET on_hand = on_hand - 1 WHERE id = $1 AND on_hand >= 1 RETURNING id)
  INSERT INTO bench_order (stock_id, buyer) SELECT id, $2 FROM taken`;

if (cluster.isPrimary) {
  cluster.fork();
  cluster.fork();
  process.once("SIGTERM", () => process.exit(0));
} else {
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
  createServer((request, response) => {
    const [, item, buyer] = (request.url ?? "").split("/");
    pool.query({ name: "order", text: ORDER, values: [Number(item), buyer] }).then(
      ({ rowCount }) => response.end(JSON.stringify({ ok: rowCount === 1 })),
      () => response.writeHead(500).end(),
    );
  }).listen(Number(process.env.PORT), "localhost");
}
