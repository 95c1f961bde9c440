import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Refusal } from "./place";

const SECRETS = ".data/secrets.json";

type Secrets = { database: string; auth: string; webhook: string };

export type Settings = { port: number; secrets: Secrets };

const newSecret = () => randomBytes(32).toString("hex");

/** Secrets of this folder's shop, made at its first start. */
function readSecrets(): Secrets {
  if (existsSync(SECRETS)) return JSON.parse(readFileSync(SECRETS, "utf8"));
  const secrets = { database: newSecret(), auth: newSecret(), webhook: `whsec_${newSecret()}` };
  mkdirSync(".data", { recursive: true });
  writeFileSync(SECRETS, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

export function readSettings(): Settings {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Refusal(`PORT=${process.env.PORT} is no port number.`);
  }
  return { port, secrets: readSecrets() };
}

/** For a build or a seed: both parse the settings, but reach no provider and sign nothing. */
export const standIns = {
  DATABASE_URL: "postgresql://localhost/unused",
  AUTH_SECRET: "only-for-builds-and-seeds-".padEnd(40, "x"),
  STRIPE_SECRET_KEY: "sk_test_unused",
  STRIPE_WEBHOOK_SECRET: "whsec_unused",
  SHOP_MODE: "demo",
};
