import { randomInt } from "node:crypto";
import autocannon from "autocannon";
import { cpuMs } from "./process";

export type Target = { name: string; url: string; pid: number };

export type Load = {
  requestsASecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of the server's processor for each request. */
  cpu: number | null;
  failed: number;
};

const CONNECTIONS = 16;

/** Every request comes from somebody else, or the limits for one visitor would be measured. */
const anybody = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** A fixed number of requests by 16 visitors at once, whose browsers take answers compressed or not. */
export async function load({ url, pid }: Target, amount: number, compressed = true): Promise<Load> {
  const before = cpuMs(pid);
  const begun = performance.now();
  const result = await autocannon({
    url,
    amount,
    connections: CONNECTIONS,
    headers: { "accept-encoding": compressed ? "gzip" : "identity" },
    requests: [
      {
        setupRequest: (request) => ({
          ...request,
          headers: { ...request.headers, "x-forwarded-for": anybody() },
        }),
      },
    ],
  });
  const seconds = (performance.now() - begun) / 1_000;
  const after = cpuMs(pid);
  return {
    requestsASecond: amount / seconds,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: before === null || after === null ? null : (after - before) / amount,
    failed: result.non2xx + result.errors,
  };
}
