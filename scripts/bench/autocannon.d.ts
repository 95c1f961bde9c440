declare module "autocannon" {
  type Request = { headers: Record<string, string> };
  type Options = {
    url: string;
    connections: number;
    amount: number;
    headers: Record<string, string>;
    requests: { setupRequest: <Shot extends Request>(request: Shot) => Shot }[];
  };
  type Result = {
    non2xx: number;
    errors: number;
    latency: { p50: number; p99: number };
  };
  type Run = {
    on: (event: "response", listener: () => void) => void;
  };
  type Done = (error: Error | null, result: Result) => void;
  function autocannon(options: Options, done: Done): Run;
  export = autocannon;
}
