"use client";

import { useCall } from "@/components/shared/api/use-call";
import { type Answers, firstMissing } from "@/lib/onboarding";

import type { Way } from "./form-props";
import { itemsOfKept } from "./items-of-kept";
import { type Kept, keep, readKept, unkeep } from "./kept";
import { useGoOn } from "./use-go-on";

const namesOf = ({ keeper, villageId, sells, photoId }: Answers): (keyof Kept)[] => [
  ...(keeper ? (["keeper", "typed"] as const) : []),
  ...(villageId ? (["villageId"] as const) : []),
  ...(sells ? (["sells"] as const) : []),
  ...(photoId ? (["photo"] as const) : []),
];

/**
 * Keeps an answer and goes on to the next question: with the county's computer for who has signed in,
 * on this phone for a guest and where there is no signal.
 */
export function useAnswer({ whose, isGuest, allowsWorkshopFood }: Way) {
  const goOn = useGoOn();
  const { run, pending, failure } = useCall("onboarding.answer");

  async function keepHere(part: Kept) {
    await keep(whose, part);
    if (part.keeper) await unkeep(whose, ["typed"]);
    const items = itemsOfKept(await readKept(whose), allowsWorkshopFood);
    goOn(firstMissing(items.filter(({ nature }) => nature === "computed"))?.kind ?? null);
  }
  async function save(part: Kept, answers: Answers) {
    if (isGuest) return keepHere(part);
    const result = await run(answers);
    if (result.ok) {
      await unkeep(whose, namesOf(answers)).catch(() => undefined);
      return goOn(result.data.next);
    }
    if (result.code === "OFFLINE") await keep(whose, part);
  }
  return { save, pending, failure };
}
