import { testSettings } from "./settings";

// Nothing answers there: a test that reaches for the database belongs to the other project.
Object.assign(process.env, {
  DATABASE_URL: "postgresql://nobody@localhost:9/nothing",
  ...testSettings,
});
