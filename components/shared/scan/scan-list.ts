import { type Act, isRefused } from "@/components/shared/outbox/queue";
import type { Data, Input } from "@/lib/api";
import type { Failure } from "@/lib/platform/result";

export type Place = Input<"relay.scan">["at"];

/** One scan of this round; `kept` waits on this phone for signal. */
export type Entry = {
  key: string;
  text: string;
  state: "sending" | "new" | "again" | "kept" | "bad" | "undone";
  parcel?: Data<"relay.scan">;
  failure?: Failure;
};

export const SHOWN = 10;

export const withEntry = (entries: Entry[], entry: Entry) => [entry, ...entries];

export const changed = (entries: Entry[], key: string, part: Partial<Entry>) =>
  entries.map((entry) => (entry.key === key ? { ...entry, ...part } : entry));

type Waiting = Pick<Act, "name" | "state">;

const outcomeOf = (text: string, acts: readonly Waiting[]): Entry["state"] => {
  const mine = acts.filter(({ name }) => name === text);
  if (mine.length === 0) return "new";
  return mine.some((act) => isRefused(act)) ? "bad" : "kept";
};

/** What waited for signal has gone out since, was refused, or waits still. */
export const asOf = (entries: Entry[], acts: readonly Waiting[]) =>
  entries.map((entry) =>
    entry.state === "kept" ? { ...entry, state: outcomeOf(entry.text, acts) } : entry,
  );

/** Parcels of this round: new ones, and those that wait for signal. */
export const countOf = (entries: Entry[]) =>
  entries.filter(({ state }) => state === "new" || state === "kept").length;
