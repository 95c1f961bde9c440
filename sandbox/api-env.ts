import type { HttpBindings } from "@hono/node-server";
import type { Fault } from "./faults";

export interface ApiEnv {
  Bindings: HttpBindings;
  Variables: { requestId: string; fault: Fault | null };
}
