import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";
import { Pool } from "pg";

const require = createRequire(import.meta.url);
let loaded = false;

/** Node 20 can't import .wasm, so the module is put together by hand; no download is needed. */
function load() {
  if (loaded) return;
  const path = require
    .resolve("@prisma/schema-engine-wasm")
    .replace(/[^/]+$/, "schema_engine_bg.wasm");
  const module = new WebAssembly.Module(readFileSync(path));
  const glue: unknown = engine;
  const instance = new WebAssembly.Instance(module, {
    "./schema_engine_bg.js": glue as WebAssembly.ModuleImports,
  });
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
  loaded = true;
}

export type SchemaFile = { path: string; content: string };

/** The adapter cuts scripts at every semicolon, also inside a function's body; Postgres itself doesn't. */
class WholeScripts extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

/** Lends Prisma's own schema engine, working on the database at `url`, and closes it afterwards. */
export async function withEngine<T>(
  url: string,
  files: SchemaFile[],
  work: (schemaEngine: engine.SchemaEngine) => Promise<T>,
): Promise<T> {
  load();
  const pool = new Pool({ connectionString: url, max: 2 });
  try {
    const schemaEngine = await engine.SchemaEngine.new(
      { datamodels: files.map(({ path, content }): [string, string] => [path, content]) },
      () => undefined,
      bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool)),
    );
    return await work(schemaEngine);
  } finally {
    await pool.end();
  }
}
