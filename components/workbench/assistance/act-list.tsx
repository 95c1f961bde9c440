import { useTranslations } from "next-intl";
import { Aloud } from "@/components/shared/aloud/aloud";
import { reasonText } from "@/components/shared/assistance/reason-text";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { Act } from "@/lib/assistance";
import type { Locale } from "@/lib/platform/i18n";
import { NotMe } from "./not-me";

type Props = { acts: Act[]; locale: Locale };

/** What was done in the villager's name, in plain words, to be read or heard. */
export function ActList({ acts, locale }: Props) {
  const t = useTranslations("assistance");
  const said = acts.map((act) => ({ ...act, text: t(`act.${act.key}`, act.values) }));
  const aloud = said.map(({ at, by, text }) => `${moment(new Date(at), locale)}，${by}，${text}。`);
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("helped.acts")}</h2>
      {acts.length > 0 && <Aloud lines={[t("helped.acts"), ...aloud]} />}
      {acts.length === 0 ? (
        <Notice title={t("helped.noActs")}>{t("helped.noActsText")}</Notice>
      ) : (
        <ol className="grid grid-cols-1 gap-3">
          {said.map((act) => (
            <li key={act.id}>
              <Card className="grid gap-2">
                <p className="text-sm text-quiet">{moment(new Date(act.at), locale)}</p>
                <p className="text-lg font-medium">{act.text}</p>
                <p className="text-sm text-quiet">
                  {t("helped.by", { name: act.by, reason: reasonText(t, act.reason) })}
                </p>
                <Objection act={act} />
              </Card>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Objection({ act: { id, objection } }: { act: Act }) {
  const t = useTranslations("assistance.helped");
  if (!objection) return <NotMe actId={id} />;
  return (
    <Notice tone={objection.settled ? "done" : "warn"}>
      {objection.settled ? t("settled", { note: objection.note }) : t("objected")}
    </Notice>
  );
}
