import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installByApt } from "./apt.mjs";

const isHere = (program) =>
  ["/usr/sbin", ...process.env.PATH.split(delimiter)].some((folder) =>
    existsSync(join(folder, program)),
  );

function ensure(program, title, debian) {
  if (!isHere(program)) installByApt(title, [debian]);
  if (!isHere(program))
    console.log(`· no ${program} here: the tests with a real ${title} are skipped`);
}

/** The tests that run against a real Redis start it themselves; without it they are skipped. */
export const ensureRedis = () => ensure("redis-server", "Redis", "redis-server");

/** The same for the proxy of deploy/nginx. */
export const ensureNginx = () => ensure("nginx", "nginx", "nginx-light");
