import type { Faults } from "./faults";
import type { Store } from "./store";
import type { Webhooks } from "./webhooks";

export interface Sandbox {
  store: Store;
  webhooks: Webhooks;
  faults: Faults;
  keysInProgress: Set<string>;
  publicUrl: string;
  secretKey: string | undefined;
  settleAfterSeconds: number;
}

/** Which API request caused an event; payments on the hosted page have none. */
export interface Origin {
  id: string | null;
  idempotency_key: string | null;
}

export const noOrigin: Origin = { id: null, idempotency_key: null };
