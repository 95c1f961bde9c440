import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { freePort } from "@/scripts/shop/place";
import { eventually } from "@/tests/support/eventually";

export const hasNginx = ["/usr/sbin", ...(process.env.PATH ?? "").split(delimiter)].some((folder) =>
  existsSync(join(folder, "nginx")),
);

/** Our file as it is, but for the ports, the certificate and the folder of its cache. */
function onThisMachine(folder: string, [http, https, ...shops]: number[]) {
  const ours = readFileSync("deploy/nginx/chushan.conf", "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${http};`)
    .replace("listen 443 ssl http2;", `listen 127.0.0.1:${https};`)
    .replace(/^ *ssl_.*\n/gm, "")
    .replace("/var/cache/nginx/chushan", `${folder}/cache`)
    .replace(/server 127.0.0.1:3000( .*);/, (_, more) =>
      shops.map((port) => `server 127.0.0.1:${port}${more};`).join("\n"),
    );
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join("\n");
  const user = process.getuid?.() === 0 ? "user root;" : "";
  return `${user} daemon off; pid ${folder}/pid; error_log stderr;
events {}
http { access_log off; ${temporary}
${ours} }`;
}

/** nginx with our file before shops on these ports; answers its address and how it is stopped. */
export async function startNginx(shops: number[]) {
  const folder = mkdtempSync(join(tmpdir(), "nginx-"));
  const [http, https] = [await freePort(0), await freePort(0)];
  const conf = join(folder, "nginx.conf");
  writeFileSync(conf, onThisMachine(folder, [http, https, ...shops]));
  const child: ChildProcess = spawn("nginx", ["-p", folder, "-c", conf], {
    env: { ...process.env, PATH: `${process.env.PATH}${delimiter}/usr/sbin` },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const origin = `http://127.0.0.1:${https}`;
  await eventually(async () => void (await fetch(`${origin}/api/metrics`)));
  return {
    origin,
    http: `http://127.0.0.1:${http}`,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
