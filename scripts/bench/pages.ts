import { type Load, load, type Target } from "./load";
import { type Measure, median } from "./measure";

const GOAL = 0.8;

type Plan = { empty: Target; targets: readonly Target[]; amount: number; rounds: number };

async function inTurn(targets: readonly Target[], amount: number) {
  const loads = new Map<string, Load>();
  for (const target of targets) loads.set(target.name, await load(target, amount));
  return loads;
}

const of = (rounds: readonly Map<string, Load>[], name: string) =>
  rounds.flatMap((round) => round.get(name) ?? []);

const known = (numbers: readonly (number | null)[]) =>
  numbers.every((number) => number !== null) ? median(numbers) : null;

function measuresOf(name: string, loads: Load[], yardstick: Load[], isStatic: boolean): Measure[] {
  const group = `Load: ${name}`;
  const ratio = (pick: (one: Load) => number | null) =>
    known(
      loads.map((one, round) => {
        const [mine, empty] = [pick(one), pick(yardstick[round] ?? one)];
        return mine === null || empty === null ? null : mine / empty;
      }),
    );
  const measures: Measure[] = [
    { group, name: "requests", unit: "/s", value: median(loads.map((one) => one.requestsASecond)) },
    { group, name: "p50", unit: "ms", value: median(loads.map((one) => one.p50)) },
    { group, name: "p99", unit: "ms", value: median(loads.map((one) => one.p99)) },
    {
      group,
      name: "server CPU for a request",
      unit: "ms",
      value: known(loads.map((one) => one.cpu)),
    },
    {
      group,
      name: "answers that were no success",
      unit: "",
      value: loads.reduce((sum, one) => sum + one.failed, 0),
      most: 0,
    },
  ];
  if (loads === yardstick) return measures;
  return [
    ...measures,
    {
      group,
      name: "rate against the empty page",
      unit: "×",
      value: ratio((one) => one.requestsASecond),
      ...(isStatic && { least: GOAL }),
    },
    { group, name: "CPU against the empty page", unit: "×", value: ratio((one) => one.cpu) },
  ];
}

/** Everything in turn and that several times, so that a noisy minute meets all of them alike. */
export async function measureLoad({ empty, targets, amount, rounds }: Plan): Promise<Measure[]> {
  const all = [empty, ...targets];
  await inTurn(all, Math.ceil(amount / 4));
  const results: Map<string, Load>[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await inTurn(all, amount));
  const yardstick = of(results, empty.name);
  return all.flatMap(({ name }) =>
    name === empty.name
      ? measuresOf(name, yardstick, yardstick, true)
      : measuresOf(name, of(results, name), yardstick, !name.startsWith("/api/")),
  );
}
