import { join } from "node:path";
import { build, type Plugin } from "esbuild";

/** Node finds Next's modules by their files' names only. */
const nextByFile: Plugin = {
  name: "next-by-file",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^next\/[a-z-]+$/ }, ({ path }) => ({
      path: `${path}.js`,
      external: true,
    }));
  },
};

/** Bundles the API that the shop's server answers before Next, from the same modules as the pages. */
export const bundleApi = (distDir: string) =>
  build({
    entryPoints: ["app/front.ts"],
    outfile: join(distDir, "api.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    alias: { "server-only": "./server/server-only.mjs" },
    plugins: [nextByFile],
    define: { "process.env.NEXT_RUNTIME": '""', "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
