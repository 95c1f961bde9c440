import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import type { Recognised } from "./recognise";

type Props = { found: Recognised; onUse: () => void; onDrop: () => void };

const regionText = ({ region }: Recognised) =>
  region && [...new Set(Object.values(region.names))].filter(Boolean).join(" ");

/** What was read from a pasted text, doubtful parts marked, before any of it is used. */
export function RecognisedPanel({ found, onUse, onDrop }: Props) {
  const t = useTranslations("address");
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);

  const parts = [
    { name: "recipient", text: found.recipient },
    { name: "phone", text: found.phoneText },
    { name: "region", text: regionText(found) },
    { name: "street", text: found.street },
  ] as const;
  const isDoubtful = (name: keyof Recognised["confidence"]) =>
    found.confidence[name] === "low" || (name === "region" && !found.region?.codes.townshipCode);

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={t("paste.found")}
      className="grid gap-3 rounded-lg border border-hairline bg-card p-3 outline-none"
    >
      <p className="font-medium">{t("paste.found")}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1.5">
        {parts.map(({ name, text }) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{t(name)}</dt>
            <dd>
              {text || <span className="text-quiet">{t("paste.missing")}</span>}
              {text && isDoubtful(name) && (
                <Badge tone="millet" className="ml-2">
                  {t("paste.check")}
                </Badge>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onUse}>{t("paste.use")}</Button>
        <Button variant="quiet" onClick={onDrop}>
          {t("paste.drop")}
        </Button>
      </div>
    </section>
  );
}
