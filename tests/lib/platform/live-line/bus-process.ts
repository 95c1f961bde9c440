import { openBus } from "@/lib/platform/live-line/bus";
import { startPump } from "@/lib/platform/outbox/pump";

/** One of several processes of the shop: rings when its pump has moved something, and says when it hears a bell. */
const { ring } = openBus(() => process.send?.("heard"));
startPump(ring);
process.on("message", ring);
