import { countOnAir } from "@/lib/live/queries";
import { countOrdersSince } from "@/lib/orders/queries";
import { inFuture, MINUTE } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { checkHealth } from "@/lib/platform/health";
import { isSame } from "@/lib/platform/ids";
import { type Figure, writeMetrics } from "@/lib/platform/metrics";
import { poolNow, readWaiting } from "@/lib/platform/metrics/waiting";

const LATELY_MS = 5 * MINUTE;

const mayRead = (request: Request) =>
  env.METRICS_TOKEN !== undefined &&
  isSame(request.headers.get("authorization") ?? "", `Bearer ${env.METRICS_TOKEN}`);

const orNull = <Value>(asked: Promise<Value>) => asked.catch(() => null);

async function readFigures(): Promise<Figure[]> {
  const [health, waiting, orders, live] = await Promise.all([
    checkHealth(),
    readWaiting(),
    orNull(countOrdersSince(inFuture(-LATELY_MS))),
    orNull(countOnAir()),
  ]);
  const figure = (name: string, value: number | null | undefined, help: string): Figure => ({
    name: `chushan_${name}`,
    value: value ?? null,
    help,
  });
  return [
    figure("database_up", Number(health.database), "Whether the database answers."),
    figure("migrations_up", Number(health.migrations), "Whether it has every migration."),
    figure("jobs_well", Number(health.jobs), "Whether no job is overdue or held by the dead."),
    figure("jobs_due", waiting?.due, "Jobs that nobody has begun, though it is their time."),
    figure("jobs_given_up", waiting?.givenUp, "Jobs that failed as often as they may."),
    figure("outbox_seconds", health.outboxSeconds, "How long the oldest message has waited."),
    figure("not_backed_up_bytes", waiting?.notBackedUp, "Log that no backup has taken yet."),
    figure("orders_lately", orders, "Orders that were placed in the last five minutes."),
    figure("live_sessions", live, "Broadcasts that run now."),
    figure(
      "pool_connections",
      poolNow().connections,
      "Connections of this process to the database.",
    ),
    figure("pool_waiting", poolNow().waiting, "Requests of this process that wait for one."),
  ];
}

/** For Prometheus, which shows the METRICS_TOKEN; there is nothing for anybody else. */
export async function answerMetrics(request: Request) {
  if (!mayRead(request)) return new Response(null, { status: 404 });
  const { type, text } = await writeMetrics(await readFigures());
  return new Response(text, { headers: { "Content-Type": type } });
}
