import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import type { Sign } from "@/lib/platform/health/signs";

const tones = { WELL: "pine", WATCH: "millet", WRONG: "brick", UNKNOWN: "plain" } as const;

/** Each part of the machine: how it is, in a sentence, and what to do when it is not well. */
export function SignList({ signs }: { signs: readonly Sign[] }) {
  const t = useTranslations("county.health");
  return (
    <ul className="grid gap-3">
      {signs.map(({ key, state, number }) => (
        <li key={key}>
          <Card className="grid gap-1">
            <p className="flex flex-wrap items-center justify-between gap-3">
              <span className="text-lg font-semibold">{t(`${key}.name`)}</span>
              <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
            </p>
            <p>{t(`${key}.${state}`, { number })}</p>
            {(state === "WATCH" || state === "WRONG") && (
              <p className="text-quiet">{t(`${key}.do`)}</p>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}
