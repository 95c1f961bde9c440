import { type Load, load, type Target } from "./load";
import { type Measure, median } from "./measure";

const GOAL = 0.8;

type Plan = { empty: Target; statics: Target[]; routes: Target[]; amount: number; rounds: number };

/** What was asked for, and whether compressed; static pages are measured both ways. */
type Trial = { target: Target; compressed: boolean };
type Round = Map<Trial, Load>;

async function inTurn(trials: readonly Trial[], amount: number): Promise<Round> {
  const loads: Round = new Map();
  for (const trial of trials) loads.set(trial, await load(trial.target, amount, trial.compressed));
  return loads;
}

const of = (rounds: readonly Round[], trial: Trial) =>
  rounds.flatMap((round) => round.get(trial) ?? []);

const known = (numbers: readonly (number | null)[]) =>
  numbers.every((number) => number !== null) ? median(numbers) : null;

/** The median over the rounds of this load's figure by the yardstick's in the same round. */
const ratio = (mine: Load[], yardstick: Load[], pick: (one: Load) => number | null) =>
  known(
    mine.map((one, round) => {
      const [above, below] = [pick(one), pick(yardstick[round] ?? one)];
      return above === null || below === null ? null : above / below;
    }),
  );

function plainly(group: string, loads: Load[]): Measure[] {
  const failed = loads.reduce((sum, one) => sum + one.failed, 0);
  return [
    { group, name: "requests", unit: "/s", value: median(loads.map((one) => one.requestsASecond)) },
    { group, name: "p50", unit: "ms", value: median(loads.map((one) => one.p50)) },
    { group, name: "p99", unit: "ms", value: median(loads.map((one) => one.p99)) },
    { group, name: "server CPU a request", unit: "ms", value: known(loads.map((one) => one.cpu)) },
    { group, name: "answers that were no success", unit: "", value: failed, most: 0 },
  ];
}

type Goals = { least?: number | undefined; most?: number | undefined };

function compared(group: string, mine: Load[], yardstick: Load[], goals: Goals): Measure[] {
  const rate = ratio(mine, yardstick, (one) => one.requestsASecond);
  const cpu = ratio(mine, yardstick, (one) => one.cpu);
  const { least, most } = goals;
  return [
    { group, name: "rate by the empty page's", unit: "×", value: rate, ...(least && { least }) },
    { group, name: "CPU by the empty page's", unit: "×", value: cpu, ...(most && { most }) },
  ];
}

/** Everything in turn and that several times, so that a noisy minute meets all of them alike. */
export async function measureLoad({ empty, statics, routes, amount, rounds }: Plan) {
  const bothWays = [empty, ...statics].flatMap((target): Trial[] => [
    { target, compressed: false },
    { target, compressed: true },
  ]);
  const trials = [...bothWays, ...routes.map((target) => ({ target, compressed: true }))];
  await inTurn(trials, Math.ceil(amount / 4));
  const results: Round[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await inTurn(trials, amount));

  return trials.flatMap((trial): Measure[] => {
    const group = `Load: ${trial.target.name}${trial.compressed ? ", compressed" : ""}`;
    const loads = of(results, trial);
    const measures = plainly(group, loads);
    if (trial.target === empty) return measures;
    const yardstick = trials.find(
      ({ target, compressed }) => target === empty && compressed === trial.compressed,
    );
    const least = routes.includes(trial.target) ? undefined : GOAL;
    const goals = { least, most: trial.target.mostCpu };
    return yardstick
      ? [...measures, ...compared(group, loads, of(results, yardstick), goals)]
      : measures;
  });
}
