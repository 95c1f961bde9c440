import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

const FOLDER = new URL("./invariants/", import.meta.url).pathname;

/** Every query of tests/support/invariants must answer no row; returns the names of those that do. */
export async function brokenInvariants(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const broken: string[] = [];
    for (const file of readdirSync(FOLDER).sort()) {
      const { rows } = await client.query(readFileSync(join(FOLDER, file), "utf8"));
      if (rows.length > 0) broken.push(`${file}: ${JSON.stringify(rows.slice(0, 3))}`);
    }
    return broken;
  } finally {
    await client.end();
  }
}
