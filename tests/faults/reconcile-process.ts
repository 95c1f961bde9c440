import { reconcile } from "@/lib/reconciliation/reconcile";

/** Compares all that moved until now, until it is killed. */
await reconcile(new Date());
process.exit(0);
