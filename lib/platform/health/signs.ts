export type State = "WELL" | "WATCH" | "WRONG" | "UNKNOWN";

/** What a person may look at; the same words in messages. */
export const signKeys = [
  "database",
  "migrations",
  "jobs",
  "givenUp",
  "outbox",
  "backup",
  "pool",
] as const;
export type SignKey = (typeof signKeys)[number];

/** `number` is what the sentence says: jobs, seconds, megabytes, requests. */
export type Sign = { key: SignKey; state: State; number: number };

/** As the machine tells it; null where nobody could say. */
export type Readings = {
  database: boolean;
  migrations: boolean;
  jobs: boolean;
  due: number | null;
  givenUp: number | null;
  outboxSeconds: number | null;
  notBackedUpBytes: number | null;
  poolWaiting: number;
};

const MEGABYTE = 1_000_000;

/** From which number on somebody should watch, and from which something is wrong; alerts ask for the same. */
export const bounds = {
  due: { watch: 50, wrong: 500 },
  givenUp: { watch: 1, wrong: 20 },
  outboxSeconds: { watch: 15, wrong: 60 },
  backupMegabytes: { watch: 100, wrong: 1_000 },
  poolWaiting: { watch: 1, wrong: 20 },
} as const;

function stateOf(number: number | null, { watch, wrong }: { watch: number; wrong: number }): State {
  if (number === null) return "UNKNOWN";
  return number >= wrong ? "WRONG" : number >= watch ? "WATCH" : "WELL";
}

const wellOr = (isWell: boolean): State => (isWell ? "WELL" : "WRONG");

/** What the readings mean. A backup that nobody reads of may not be set up: unknown, not well. */
export function readSigns(of: Readings): Sign[] {
  const megabytes =
    of.notBackedUpBytes === null ? null : Math.round(of.notBackedUpBytes / MEGABYTE);
  const jobs = of.jobs ? stateOf(of.due, bounds.due) : "WRONG";
  return [
    { key: "database", state: wellOr(of.database), number: 0 },
    { key: "migrations", state: wellOr(of.migrations), number: 0 },
    { key: "jobs", state: jobs, number: of.due ?? 0 },
    { key: "givenUp", state: stateOf(of.givenUp, bounds.givenUp), number: of.givenUp ?? 0 },
    {
      key: "outbox",
      state: stateOf(of.outboxSeconds, bounds.outboxSeconds),
      number: of.outboxSeconds ?? 0,
    },
    { key: "backup", state: stateOf(megabytes, bounds.backupMegabytes), number: megabytes ?? 0 },
    {
      key: "pool",
      state: stateOf(of.poolWaiting, bounds.poolWaiting),
      number: of.poolWaiting,
    },
  ];
}
