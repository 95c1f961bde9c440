import pg from "pg";
import type { Measure } from "./measure";
import type { Shop } from "./server";

const GOAL = 0.7;
const SECONDS = 4;
const CONNECTIONS = [16, 48];
const ROUNDS = 2;

const alone = `INSERT INTO bench_commit (note) VALUES ('x')`;
/** What an order adds to its own rows: a job, and something to say in a room. */
const message = `
  INSERT INTO "Outbox" (kind, name, payload, key)
  VALUES ('JOB', 'bench', '{}', 'bench'), ('EVENT', 'bench:1', '{"kind":"said","data":null}', NULL)`;

async function commits(clients: readonly pg.Client[], statements: readonly string[]) {
  const until = performance.now() + SECONDS * 1_000;
  let count = 0;
  const one = async (client: pg.Client) => {
    while (performance.now() < until) {
      await client.query("BEGIN");
      for (const statement of statements) await client.query(statement);
      await client.query("COMMIT");
      count += 1;
    }
  };
  await Promise.all(clients.map(one));
  return count / SECONDS;
}

async function measureWith(databaseUrl: string, connections: number): Promise<Measure> {
  const clients = Array.from(
    { length: connections },
    () => new pg.Client({ connectionString: databaseUrl }),
  );
  await Promise.all(clients.map((client) => client.connect()));
  try {
    let [least, full] = [0, 0];
    for (let round = 0; round < ROUNDS; round += 1) {
      least += await commits(clients, [alone]);
      full += await commits(clients, [alone, message]);
    }
    const name = `with an outbox, ${connections} connections, by an insert alone`;
    return { group: "Commits a second", name, unit: "×", value: full / least, least: GOAL };
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** Whether a transaction that has something to say commits as often as one that has not; the shop's pump is at work. */
export async function measureCommits({ databaseUrl }: Shop): Promise<Measure[]> {
  const admin = new pg.Client({ connectionString: databaseUrl });
  await admin.connect();
  try {
    await admin.query(
      "CREATE TABLE IF NOT EXISTS bench_commit (id bigserial PRIMARY KEY, note text)",
    );
    const measures: Measure[] = [];
    for (const connections of CONNECTIONS)
      measures.push(await measureWith(databaseUrl, connections));
    return measures;
  } finally {
    await admin.query("DROP TABLE bench_commit");
    await admin.query(`DELETE FROM "Outbox" WHERE name IN ('bench', 'bench:1')`);
    await admin.query("SELECT graphile_worker.remove_job('bench')");
    await admin.end();
  }
}
