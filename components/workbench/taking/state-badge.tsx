import { useTranslations } from "next-intl";
import { Badge, type Tone } from "@/components/ui/badge";
import type { TakenState } from "@/lib/orders/queries";

const tones: Record<TakenState, Tone> = {
  WAITING: "millet",
  PAID: "pine",
  CASH: "pine",
  OVER: "plain",
  CALLED_OFF: "plain",
};

export function StateBadge({ state }: { state: TakenState }) {
  const t = useTranslations("taking.state");
  return (
    <Badge tone={tones[state]} className="text-base">
      {t(state)}
    </Badge>
  );
}
