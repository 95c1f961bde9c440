import "server-only";
import type { LineRow } from "@/lib/cart/queries";
import { answerTo, type FrozenAnswer } from "@/lib/catalog";

type Given = Record<string, string>;

/** Every question of these goods with its answer, as the order keeps it; null while one is missing or wrong. */
export function freezeAnswers(
  { asks }: Pick<LineRow, "asks">,
  given: Given,
): FrozenAnswer[] | null {
  const answers = asks.flatMap((ask) => {
    const value = answerTo(ask, given[ask.id]);
    const { labelZh, labelEn, unitZh, unitEn } = ask;
    return value === null ? [] : [{ labelZh, labelEn, value, unitZh, unitEn }];
  });
  return answers.length === asks.length ? answers : null;
}
