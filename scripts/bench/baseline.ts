import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import next from "next/package.json" with { type: "json" };
import { end, runNext, startNext } from "../shop/child";
import { freePort } from "../shop/place";

const HOME = ".data/bench/empty";
const settings = { NODE_ENV: "production" };

const files: Record<string, string> = {
  "package.json": `{ "private": true, "type": "module" }`,
  "next.config.mjs": `export default ${JSON.stringify({
    poweredByHeader: false,
    turbopack: { root: process.cwd() },
  })};`,
  // Without files of these names Next climbs to the project's own.
  "instrumentation.js": "export function register() {}",
  "proxy.js": `export function proxy() {}\nexport const config = { matcher: ["/nowhere"] };`,
  "app/layout.jsx":
    "export default function Layout({ children }) { return <html lang='en'><body>{children}</body></html>; }",
  "app/page.jsx":
    "export const dynamic = 'force-static';\nexport default function Page() { return <p>hello</p>; }",
};

/** Builds the emptiest page that this Next can serve, once for each version of it. */
async function build() {
  const stamp = join(HOME, "version");
  const wanted = `${next.version} ${JSON.stringify(files)}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  mkdirSync(join(HOME, "app"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(HOME, name), text);
  await runNext(["build"], settings, HOME);
  writeFileSync(stamp, wanted);
}

export type Server = { url: string; pid: number; close: () => Promise<void> };

async function untilAnswers(url: string) {
  for (let tries = 0; tries < 300; tries += 1) {
    const answered = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (answered) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`${url} did not come up`);
}

/** Serves the empty page, the yardstick for every other one. */
export async function startBaseline(): Promise<Server> {
  await build();
  const port = await freePort(0);
  const args = ["start", "-p", String(port), "-H", "localhost"];
  const child = startNext(args, settings, HOME);
  const url = `http://localhost:${port}/`;
  try {
    await untilAnswers(url);
  } catch (error) {
    await end(child);
    throw error;
  }
  return { url, pid: child.pid ?? 0, close: () => end(child) };
}
