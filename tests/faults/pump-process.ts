import { startPump } from "@/lib/platform/outbox/pump";

/** Carries on what is left in DATABASE_URL's outbox, until it is killed. */
startPump(() => undefined);
setInterval(() => undefined, 60_000);
