import { vi } from "vitest";

const PATIENCE_MS = 20_000;

/** What the check answers once it no longer throws; a slow machine gets its time, a wrong one fails in the end. */
export const eventually = <Answer>(check: () => Answer | Promise<Answer>, timeout = PATIENCE_MS) =>
  vi.waitFor(check, { timeout });
