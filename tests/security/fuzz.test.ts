import fc from "fast-check";
import { expect, inject, test } from "vitest";
import { pathOf } from "@/lib/api/path";
import { operations } from "@/lib/api/registry";
import { type Actor, createActor } from "./actors";
import { inputsFor } from "./hostile";
import { rules } from "./rules";

/** FUZZ_CASES=200 is the long form; FUZZ_SEED asks for the same inputs again. */
const CASES = Number(process.env.FUZZ_CASES ?? 4);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);
/** One asker may send so many before a limit answers in the door's place. */
const EACH = 100;

async function send({ caller }: Actor, name: string, input: unknown) {
  const headers = { "content-type": "application/json", origin: inject("origin") };
  const body = JSON.stringify(input) ?? "";
  const answer = await caller.fetch(pathOf(name), { method: "POST", headers, body });
  return { status: answer.status, body, text: answer.status < 500 ? "" : await answer.text() };
}

const askerOf = (name: string) =>
  createActor(rules[name]?.allowed.find((one) => one !== "guest") ?? "owner");

test.each(operations.map((one) => [one.name, one] as const))(
  "%s answers whatever is sent",
  async (name, { input }) => {
    const inputs = fc.sample(inputsFor(input), { numRuns: CASES, seed: SEED });
    const broken: unknown[] = [];
    for (let from = 0; from < inputs.length; from += EACH) {
      const asker = await askerOf(name);
      for (const one of inputs.slice(from, from + EACH)) {
        const heard = await send(asker, name, one);
        if (heard.status >= 500) broken.push({ seed: SEED, ...heard });
      }
    }
    expect(broken).toEqual([]);
  },
);
