import { useTranslations } from "next-intl";
import { reasonText } from "@/components/shared/assistance/reason-text";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { moment } from "@/components/ui/moment";
import type { ObjectionView } from "@/lib/assistance";
import type { Locale } from "@/lib/platform/i18n";
import { SettleForm } from "./settle-form";

type Props = { objections: ObjectionView[]; settled: boolean; locale: Locale };

/** What villagers say was not their wish, the longest waiting first. */
export function ObjectionList({ objections, settled, locale }: Props) {
  const t = useTranslations("assistance");
  if (objections.length === 0) {
    return (
      <EmptyState
        picture={<NoOrdersScene />}
        title={t(settled ? "objections.noneSettled" : "objections.none")}
      >
        {!settled && t("objections.noneText")}
      </EmptyState>
    );
  }
  return (
    <ul className="grid gap-3 lg:grid-cols-2">
      {objections.map(({ id, villager, act, at, note }) => (
        <li key={id}>
          <Card className="grid gap-3">
            <div>
              <p className="font-semibold">{t("objections.says", { name: villager })}</p>
              <p className="text-sm text-quiet">
                {act.shop} · {moment(new Date(at), locale)}
              </p>
            </div>
            <p className="text-lg">{t(`act.${act.key}`, act.values)}</p>
            <p className="text-sm text-quiet">
              {moment(new Date(act.at), locale)} ·{" "}
              {t("objections.did", { by: act.by, reason: reasonText(t, act.reason) })}
            </p>
            {settled ? (
              <p className="rounded-md bg-pine-tint px-3 py-2">{note}</p>
            ) : (
              <SettleForm objectionId={id} />
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}
