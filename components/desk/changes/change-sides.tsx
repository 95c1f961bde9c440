import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Picture } from "@/components/ui/picture";
import type { ChangeView } from "@/lib/listing";
import type { Picture as PictureData } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";

type Props = { change: ChangeView; locale: Locale };

/** Old at the left, new at the right; on a phone one above the other. */
export function ChangeSides({ change }: Props) {
  const t = useTranslations("listing");
  const isNew = change.reasons.includes("NEW");
  return (
    <article className="grid gap-6">
      <header>
        <p className="flex flex-wrap gap-1.5">
          {change.reasons.map((reason) => (
            <Badge key={reason} tone={reason === "NEW" ? "pine" : "millet"}>
              {t(`reasons.${reason}`)}
            </Badge>
          ))}
          <Badge>{t(`regimes.${change.regime}`)}</Badge>
        </p>
        <h1 className="mt-1 text-2xl font-semibold">{change.title}</h1>
        <p className="text-quiet">
          {change.shop} · {change.village}
        </p>
      </header>
      {change.lines.length > 0 && (
        <dl className="grid gap-3">
          {change.lines.map((line) => (
            <div key={line.field} className="rounded-lg border border-hairline bg-card p-4">
              <dt className="text-sm text-quiet">{nameOf(line.field, t)}</dt>
              <dd className={cn("mt-1 grid gap-2", !isNew && "md:grid-cols-2 md:gap-6")}>
                {!isNew && <Side word={t("changes.before")}>{line.before || "–"}</Side>}
                <Side word={isNew ? null : t("changes.after")} isNew>
                  {line.after || "–"}
                </Side>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {(isNew || change.reasons.includes("PICTURES")) && (
        <section className="grid gap-3">
          <h2 className="text-lg font-semibold">{t("parts.photos.title")}</h2>
          <div className="grid gap-4 md:grid-cols-2">
            {!isNew && <Gallery word={t("changes.before")} pictures={change.picturesBefore} />}
            <Gallery word={isNew ? null : t("changes.after")} pictures={change.picturesAfter} />
          </div>
        </section>
      )}
      {(isNew || change.reasons.includes("PAPERS")) && <Papers change={change} />}
      {isNew && change.story && (
        <section>
          <h2 className="text-lg font-semibold">{t("parts.story.title")}</h2>
          <p className="mt-1 max-w-prose">{change.story}</p>
        </section>
      )}
    </article>
  );
}

type T = ReturnType<typeof useTranslations<"listing">>;

/** `price:5斤装` is the price of that variant. */
const nameOf = (field: string, t: T) =>
  field.startsWith("price:")
    ? t("changes.price", { label: field.slice("price:".length) })
    : t(`changes.fields.${field}`);

function Side({
  word,
  isNew,
  children,
}: {
  word: string | null;
  isNew?: boolean;
  children: React.ReactNode;
}) {
  return (
    <div className={isNew ? "rounded-md bg-pine-tint px-3 py-2" : "px-3 py-2 text-quiet"}>
      {word && <span className="block text-xs text-quiet">{word}</span>}
      {children}
    </div>
  );
}

function Gallery({ word, pictures }: { word: string | null; pictures: PictureData[] }) {
  return (
    <div>
      {word && <p className="mb-1 text-sm text-quiet">{word}</p>}
      <ul className="grid grid-cols-3 gap-2">
        {pictures.map((picture) => (
          <li key={picture.key}>
            <Picture picture={picture} sizes="180px" square className="rounded-md" />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Papers({ change }: { change: ChangeView }) {
  const t = useTranslations("listing");
  return (
    <section className="grid gap-3">
      <h2 className="text-lg font-semibold">{t("parts.papers.title")}</h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {change.papers.map((paper) => (
          <li
            key={`${paper.kind}-${paper.number}`}
            className="rounded-lg border border-hairline bg-card p-4"
          >
            <p className="flex flex-wrap gap-2 font-medium">
              {t(`paperKinds.${paper.kind}`)}
              {paper.isNew && <Badge tone="pine">{t("changes.isNew")}</Badge>}
            </p>
            <p className="tabular-nums">{paper.number}</p>
            <p className="text-sm text-quiet tabular-nums">
              {paper.issuedOn} – {paper.expiresOn ?? t("changes.noEnd")}
            </p>
            {paper.picture ? (
              <Picture picture={paper.picture} sizes="400px" className="mt-2 rounded-md" />
            ) : (
              <p className="mt-2 text-millet-ink">{t("changes.noPhoto")}</p>
            )}
          </li>
        ))}
      </ul>
      {change.missing.length > 0 && (
        <p className="font-medium text-brick">
          {t("missing")}: {change.missing.map((kind) => t(`paperKinds.${kind}`)).join(t("and"))}
        </p>
      )}
    </section>
  );
}
