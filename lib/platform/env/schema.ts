import { z } from "zod";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  SHOP_MODE: z.enum(["demo", "live"]).default("demo"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  /** Where the server listens: this machine only, unless a proxy on another one asks (0.0.0.0). */
  HOST: z.string().default("localhost"),
  PUBLIC_ORIGIN: z.url().optional(),
  /** Where this very process answers, when it is one of several on PORT; the server sets it. */
  SELF_ORIGIN: z.url().optional(),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  /** The database role to write as; chushan_app may not change a history. */
  DATABASE_ROLE: z
    .string()
    .regex(/^[a-z_]+$/)
    .optional(),
  REDIS_URL: z.url().optional(),
  LIVE_BUS: z.enum(["memory", "postgres", "redis"]).optional(),
  AUTH_SECRET: z.string().min(32),
  /** Seals the account numbers of payouts; kept apart from the database and its backups. */
  PAYOUT_KEY: z.string().min(32).optional(),
  STRIPE_SECRET_KEY: z.string().min(8),
  STRIPE_WEBHOOK_SECRET: z.string().min(8),
  STRIPE_API_BASE: z.url().optional(),
  STORAGE_DIR: z.string().default(".data/storage"),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default("auto"),
  S3_ENDPOINT: z.url().optional(),
  MEDIA_BASE_URL: z.url().optional(),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).optional(),
  JOBS: z.enum(["inline", "worker"]).default("inline"),
  /** 0: this process starts nothing at its hour; what is due by then waits for one that does. */
  JOBS_CLOCK: flag.default(true),
  /** What Prometheus shows to read /api/metrics; without it nobody can. */
  METRICS_TOKEN: z.string().min(20).optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  SMS_OUTBOX: flag.default(true),
  SMS_GATEWAY_URL: z.url().optional(),
  SMS_GATEWAY_KEY: z.string().min(16).optional(),
  /** Countries whose mobiles the gateway reaches, as CN,HK,SG; * for all. A demo, which sends nothing, reaches all. */
  SMS_COUNTRIES: z
    .string()
    .regex(/^(?:\*|[A-Z]{2}(?:,[A-Z]{2})*)$/)
    .optional(),
  /** How many messages a day may cost; then no more codes are sent until midnight. */
  SMS_PER_DAY: z.coerce.number().int().min(1).default(10_000),
});

/** The names of all settings. */
export const settingNames = Object.keys(schema.shape);

export type Env = z.infer<typeof schema> & {
  isDemo: boolean;
  publicOrigin: string;
  /** Whose mobiles our messages reach; null: everybody's. */
  smsCountries: string[] | null;
};

const countriesIn = (list: string) => (list === "*" ? null : list.split(","));

/** What a live shop must not run with; one sentence each. */
function unsafe(env: z.infer<typeof schema>): string[] {
  if (env.SHOP_MODE === "demo") return [];
  return [
    !env.PUBLIC_ORIGIN?.startsWith("https://") && "PUBLIC_ORIGIN must be an https address.",
    env.STRIPE_API_BASE && "STRIPE_API_BASE points at the sandbox; leave it out to use Stripe.",
    !/^(sk|rk)_live_/.test(env.STRIPE_SECRET_KEY) && "STRIPE_SECRET_KEY must be a live key.",
    !env.STRIPE_WEBHOOK_SECRET.startsWith("whsec_") && "STRIPE_WEBHOOK_SECRET must be Stripe's.",
    /demo|example|changeme/i.test(env.AUTH_SECRET) && "AUTH_SECRET must be random.",
    (!env.PAYOUT_KEY || env.PAYOUT_KEY === env.AUTH_SECRET) &&
      "PAYOUT_KEY must be random and its own; account numbers are sealed with it.",
    env.SMS_OUTBOX && "SMS_OUTBOX=1 keeps codes readable; a live shop needs an SMS provider.",
    !env.SMS_GATEWAY_URL?.startsWith("https://") && "SMS_GATEWAY_URL must be an https address.",
    env.TRUSTED_PROXIES === undefined &&
      "TRUSTED_PROXIES must say how many proxies stand in front (0: there is none).",
    !env.SMS_GATEWAY_KEY && "SMS_GATEWAY_KEY is missing.",
  ].filter((problem): problem is string => typeof problem === "string");
}

/**
 * Takes the raw environment and returns typed settings.
 * Throws one readable error that lists every missing or unsafe setting.
 */
export function parseEnv(raw: Record<string, string | undefined>): Env {
  const present = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(present);
  if (!parsed.success) throw new Error(`Settings:\n${z.prettifyError(parsed.error)}`);

  const problems = unsafe(parsed.data);
  if (problems.length > 0) throw new Error(`Unsafe settings:\n${problems.join("\n")}`);

  return {
    ...parsed.data,
    isDemo: parsed.data.SHOP_MODE === "demo",
    publicOrigin: new URL(parsed.data.PUBLIC_ORIGIN ?? `http://localhost:${parsed.data.PORT}`)
      .origin,
    smsCountries: countriesIn(
      parsed.data.SMS_COUNTRIES ?? (parsed.data.SHOP_MODE === "demo" ? "*" : "CN"),
    ),
  };
}
