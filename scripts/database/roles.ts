import pg from "pg";

/** What is written once and never again, also by the app. */
const histories = [
  "LedgerTransaction",
  "LedgerLeg",
  "CashHandover",
  "ProviderBooking",
  "PayoutFile",
  "OrderEvent",
  "StockMovement",
  "TrackingEvent",
  "ActionLog",
].map((table) => `"${table}"`);

const create = (role: string) => `
  DO $$ BEGIN
    CREATE ROLE ${role} NOLOGIN;
  EXCEPTION WHEN duplicate_object THEN NULL;
  END $$;`;

const grants = `
  ${create("chushan_app")}
  ${create("chushan_reader")}
  GRANT USAGE ON SCHEMA public, graphile_worker TO chushan_app;
  GRANT USAGE ON SCHEMA public TO chushan_reader;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, graphile_worker TO chushan_app;
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO chushan_app;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, graphile_worker TO chushan_app;
  REVOKE UPDATE, DELETE, TRUNCATE ON ${histories.join(", ")} FROM chushan_app;
  GRANT SELECT ON ALL TABLES IN SCHEMA public TO chushan_reader;`;

/**
 * The owner who migrates, the app that writes and never rewrites histories, the reader for reports.
 * A database whose owner may not make roles goes without; docs/operations.md says how to make them.
 */
export async function grantRoles(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(grants);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== "42501") throw error;
  } finally {
    await client.end();
  }
}
