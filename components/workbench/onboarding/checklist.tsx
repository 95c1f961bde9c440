import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Check, Chevron, Warning } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { type Item, isDone } from "@/lib/onboarding";

export type Line = {
  kind: Item["kind"] | "PHONE";
  state: Item["state"];
  nature: Item["nature"];
  note: string;
  /** What was given: a name, a village, a phone. */
  value?: string;
  /** Where it is filled in; null once it can't be changed. */
  href: string | null;
};

/** What is asked, a large line each: done, to do, or to do again. */
export function Checklist({ lines }: { lines: Line[] }) {
  return (
    <Card flush>
      <ul className="divide-y divide-hairline">
        {lines.map((line) => (
          <li key={line.kind}>
            {line.href ? (
              <Link href={line.href} className={cn(look, "hover:bg-sunk")}>
                <Inside line={line} />
                <Chevron className="shrink-0 text-quiet" />
              </Link>
            ) : (
              <div className={look}>
                <Inside line={line} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

const look = "flex min-h-18 items-center gap-4 px-4 py-3 -outline-offset-3";

function Inside({ line }: { line: Line }) {
  const t = useTranslations("onboarding");
  const { kind, state, nature, note, value } = line;
  const isLookedAt = nature === "verified" && state === "GIVEN";
  const isWrong = state === "REFUSED" || state === "EXPIRED";
  return (
    <>
      <StateMark state={state} />
      <span className="grid min-w-0 grow">
        <span className="font-semibold">{t(`item.${kind}`)}</span>
        <span className={cn("text-sm", isWrong ? "font-medium text-brick" : "text-quiet")}>
          {value || (isLookedAt ? t("toLook") : t(`state.${state}`))}
          {note && (
            <>
              {t("colon")}
              {note}
            </>
          )}
        </span>
      </span>
    </>
  );
}

function StateMark({ state }: { state: Item["state"] }) {
  const round = "grid size-10 shrink-0 place-items-center rounded-full";
  if (isDone({ state })) {
    return (
      <span className={cn(round, "bg-pine text-on-pine")}>
        <Check />
      </span>
    );
  }
  if (state === "MISSING") return <span className={cn(round, "border-3 border-edge bg-card")} />;
  return (
    <span className={cn(round, "bg-brick-tint text-brick")}>
      <Warning />
    </span>
  );
}
