"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { DayInput } from "@/components/ui/day-input";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { toast } from "@/components/ui/toast";
import { type LiveGoods, MOST_GOODS, TITLE_LENGTH } from "@/lib/live";
import { isLocale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";

type Props = { shopId: string; name: string; goods: LiveGoods[] };

const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);
const EVENING = "20:00";

/** The county's clock, wherever the phone is. */
const momentOf = (day: string, hour: string) => new Date(`${day}T${hour}:00+08:00`);

/** A name and the goods: to begin at once, or at a time of its own. */
export function PlanForm({ shopId, name, goods }: Props) {
  const t = useTranslations("live.plan");
  const locale = useLocale();
  const { run, pending, failure } = useCall("live.plan");
  const [title, setTitle] = useState(t("nameOf", { shop: name }).slice(0, TITLE_LENGTH));
  const [chosen, choose] = useState(() => goods.slice(0, MOST_GOODS).map(({ id }) => id));
  const [isLater, setLater] = useState(false);
  const [day, setDay] = useState("");
  const [hour, setHour] = useState(EVENING);
  const [wasSent, setSent] = useState(false);
  const isUnnamed = title.trim() === "";
  const isUnfit = chosen.length === 0 || chosen.length > MOST_GOODS;

  async function plan(at: string | null) {
    setSent(true);
    if (isUnnamed || isUnfit) return;
    const answer = await run({ shop: shopId, title, products: chosen, at });
    if (!answer.ok) return;
    // A camera's page has a law of its own, which comes with its document.
    if (at === null && isLocale(locale))
      location.assign(localised(locale, paths.sellLive(answer.data.id)));
    else {
      setLater(false);
      toast(t("saved"));
    }
  }
  return (
    <Card className="grid grid-cols-1 gap-5">
      <h2 className="text-lg font-semibold">{t("new")}</h2>
      <Field label={t("name")} error={wasSent && isUnnamed && t("nameMissing")} required>
        {(control) => (
          <Input
            {...control}
            maxLength={TITLE_LENGTH}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <fieldset>
        <legend className="font-medium">{t("goods")}</legend>
        <p className="text-sm text-quiet">{t("goodsHint")}</p>
        {goods.map((item) => (
          <Checkbox
            key={item.id}
            label={item.title}
            checked={chosen.includes(item.id)}
            onChange={({ target }) =>
              choose(target.checked ? [...chosen, item.id] : chosen.filter((id) => id !== item.id))
            }
          />
        ))}
        {wasSent && isUnfit && (
          <p className="text-sm font-medium text-brick">{t("goodsMissing")}</p>
        )}
      </fieldset>
      <FailureText failure={failure} />
      {isLater && (
        <>
          <DayInput label={t("day")} value={day} onChange={setDay} years={[0, 1]} />
          <Field label={t("hour")}>
            {(control) => (
              <Select {...control} value={hour} onChange={({ target }) => setHour(target.value)}>
                {HOURS.map((one) => (
                  <option key={one}>{one}</option>
                ))}
              </Select>
            )}
          </Field>
          <Button
            size="lg"
            block
            pending={pending}
            disabled={day === ""}
            onClick={() => void plan(momentOf(day, hour).toISOString())}
          >
            {t("save")}
          </Button>
        </>
      )}
      {!isLater && (
        <>
          <Button size="lg" block pending={pending} onClick={() => void plan(null)}>
            {t("now")}
          </Button>
          <Button variant="ghost" block onClick={() => setLater(true)}>
            {t("later")}
          </Button>
        </>
      )}
    </Card>
  );
}
