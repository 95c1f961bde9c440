import { randomBytes } from "node:crypto";
import pg from "pg";
import { TEMPLATE } from "./cluster";

async function asAdmin<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A fresh copy of the migrated template, in place of what stood under this name. */
export async function copyTemplate(
  adminUrl: string,
  name = `test_${randomBytes(6).toString("hex")}`,
): Promise<string> {
  await asAdmin(adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

export const dropDatabase = (adminUrl: string, url: string) =>
  asAdmin(adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${new URL(url).pathname.slice(1)} WITH (FORCE)`),
  );
