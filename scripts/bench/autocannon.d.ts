declare module "autocannon" {
  type Request = { headers: Record<string, string>; path?: string };
  type Options = {
    url: string;
    connections: number;
    amount: number;
    headers: Record<string, string>;
    requests: { setupRequest: (request: Request) => Request }[];
  };
  type Result = {
    non2xx: number;
    errors: number;
    latency: { p50: number; p99: number };
  };
  function autocannon(options: Options): Promise<Result>;
  export = autocannon;
}
