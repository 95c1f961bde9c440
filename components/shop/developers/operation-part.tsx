import { useTranslations } from "next-intl";
import type { OperationGuide } from "@/lib/api/queries";
import { ShellLines } from "./shell-lines";

const requestOf = ({ path, example }: OperationGuide) =>
  [
    `curl "$SHOP${path}" \\`,
    '  -H "Authorization: Bearer $SHOP_KEY" \\',
    '  -H "Content-Type: application/json" \\',
    `  -d '${example}'`,
  ].join("\n");

function Fields({ fields }: Pick<OperationGuide, "fields">) {
  const t = useTranslations("developers");
  return (
    <ul className="divide-y divide-hairline">
      {fields.map(({ name, type, isRequired, about }) => (
        <li key={name} className="py-2">
          <code className="font-semibold">{name}</code>{" "}
          <code className="text-sm wrap-break-word text-quiet">{type}</code>
          {isRequired && <span className="text-sm text-brick"> · {t("required")}</span>}
          {about && <p className="text-sm text-quiet">{about}</p>}
        </li>
      ))}
    </ul>
  );
}

/** One thing that can be asked for: its words, its fields, an example, its answer. */
export function OperationPart({ guide }: { guide: OperationGuide }) {
  const t = useTranslations("developers");
  const { name, path, scope, isWrite, fields, refusals, answer } = guide;
  return (
    <section
      id={name}
      className="grid scroll-mt-24 grid-cols-1 content-start gap-3 border-t-3 border-millet pt-4"
    >
      <h3 className="text-xl font-semibold">{t(`operations.${name}`)}</h3>
      <p>
        <code className="break-all">POST {path}</code>
        <br />
        <span className="text-quiet">
          {t("scope", { scope: t(`scopes.${scope}`) })}
          {isWrite && ` · ${t("mayRepeat")}`}
        </span>
      </p>
      {fields.length > 0 && <Fields fields={fields} />}
      <ShellLines text={requestOf(guide)} label={t("example", { name })} />
      {refusals.length > 0 && (
        <p className="text-sm wrap-break-word text-quiet">
          {t("refusals")} <code>{refusals.join(" · ")}</code>
        </p>
      )}
      <details>
        <summary className="min-h-12 cursor-pointer content-center text-calaite">
          {t("answer")}
        </summary>
        <ShellLines text={answer} label={t("answerOf", { name })} />
      </details>
    </section>
  );
}
