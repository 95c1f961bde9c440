import { useTranslations } from "next-intl";
import { Words } from "@/components/shared/layout/words";
import { Card } from "@/components/ui/card";
import { paceOf, proposeGoals, type ShopGoal } from "@/lib/goals";
import type { ShopFigures } from "@/lib/reporting";
import { GoalBar } from "./goal-bar";
import { GoalForm } from "./goal-form";

type Props = { goal: ShopGoal; figures: ShopFigures };

/** The month beside what was aimed at; without a goal, goals to choose from. */
export function GoalCard({ goal: { shopId, goalFen }, figures }: Props) {
  const t = useTranslations("figures.goal");
  const { today, compared, months } = figures;
  const known = months.flatMap(({ fen, before }) => (fen === null ? [before] : [fen, before]));
  const form = (
    <Words only={["figures", "errors", "common"]}>
      <GoalForm shopId={shopId} goalFen={goalFen} proposals={proposeGoals(known)} />
    </Words>
  );
  return (
    <Card className="grid gap-4">
      <h2 className="text-xl font-semibold">{t("title")}</h2>
      {goalFen === null ? (
        form
      ) : (
        <>
          <GoalBar pace={paceOf(goalFen, compared.month.sold.fen, today)} />
          <details>
            <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
              {t("change")}
            </summary>
            {form}
          </details>
        </>
      )}
    </Card>
  );
}
