import "server-only";
import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";

const registry = new Registry();

const requests = new Counter({
  name: "chushan_requests_total",
  help: "Requests that this process answered under /api, by the class of their status.",
  labelNames: ["status"],
  registers: [registry],
});

/** Counts an answered request by its status, such as 200. */
export const countRequest = (status: number) =>
  requests.inc({ status: `${Math.floor(status / 100)}xx` });

export type Figure = {
  name: `chushan_${string}`;
  help: string;
  /** Null where there is nothing to measure; the figure is absent then. */
  value: number | null;
};

function put({ name, help, value }: Figure) {
  registry.removeSingleMetric(name);
  if (value !== null) new Gauge({ name, help, registers: [registry] }).set(value);
}

let isBegun = false;

/**
 * All that is measured, as Prometheus reads it: what this process counted, how its Node fares, and
 * the given figures.
 */
export async function writeMetrics(figures: Figure[]): Promise<{ type: string; text: string }> {
  if (!isBegun) collectDefaultMetrics({ register: registry });
  isBegun = true;
  figures.forEach(put);
  return { type: registry.contentType, text: await registry.metrics() };
}
