import { randomInt } from "node:crypto";
import autocannon from "autocannon";
import { cpuMs } from "./process";

export type Target = {
  name: string;
  url: string;
  pid: number;
  /** Goes past what the server keeps ready, to Next itself. */
  isFresh?: boolean;
  /** The goal for its processor time by the empty page's. */
  mostCpu?: number;
};

export type Load = {
  requestsASecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of the server's processor for each request. */
  cpu: number | null;
  failed: number;
};

const CONNECTIONS = 16;

type Request = { headers: Record<string, string> };

/** Every request comes from somebody else, or the limits for one visitor would be measured. */
const fromAnybody = <Shot extends Request>(request: Shot): Shot => ({
  ...request,
  headers: {
    ...request.headers,
    "x-forwarded-for": `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`,
  },
});

type Shots = { url: string; amount: number; compressed: boolean; isFresh?: boolean };

/** Autocannon ends at whole seconds only: the last answer tells how long it really took. */
function fire({ url, amount, compressed, isFresh }: Shots) {
  const begun = performance.now();
  let last = begun;
  return new Promise<{ p50: number; p99: number; failed: number; seconds: number }>(
    (resolve, reject) => {
      const options = {
        url,
        amount,
        connections: CONNECTIONS,
        headers: {
          "accept-encoding": compressed ? "gzip" : "identity",
          ...(isFresh && { "cache-control": "no-cache" }),
        },
        requests: [{ setupRequest: fromAnybody }],
      };
      const run = autocannon(options, (error, { latency, non2xx, errors }) => {
        if (error) return reject(error);
        const seconds = (last - begun) / 1_000;
        resolve({ p50: latency.p50, p99: latency.p99, failed: non2xx + errors, seconds });
      });
      run.on("response", () => {
        last = performance.now();
      });
    },
  );
}

/** A fixed number of requests by 16 visitors at once, whose browsers take answers compressed or not. */
export async function load(
  { url, pid, isFresh }: Target,
  amount: number,
  compressed = true,
): Promise<Load> {
  const before = cpuMs(pid);
  const { seconds, ...shots } = await fire({ url, amount, compressed, isFresh });
  const after = cpuMs(pid);
  const cpu = before === null || after === null ? null : (after - before) / amount;
  return { ...shots, cpu, requestsASecond: amount / seconds };
}
