import { useTranslations } from "next-intl";
import { Link } from "@/components/ui/link";
import type { OperationGuide, ProblemGuide } from "@/lib/api/queries";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { OperationPart } from "./operation-part";
import { ShellLines } from "./shell-lines";

const way = "flex min-h-12 items-center text-calaite underline underline-offset-4";
const rules = ["once", "pages", "limits", "money", "webhooks", "promise"] as const;

const START = ["export SHOP=https://…", "export SHOP_KEY=csk_…"].join("\n");

function Problems({ problems }: { problems: ProblemGuide[] }) {
  const t = useTranslations("developers");
  return (
    <section>
      <h2 className="text-2xl font-semibold">{t("answers")}</h2>
      <p className="mt-2 max-w-prose">{t("answersText")}</p>
      <dl className="mt-4 grid gap-x-14 md:grid-cols-2">
        {problems.map(({ code, status }) => (
          <div key={code} id={code} className="scroll-mt-24 border-t border-hairline py-3">
            <dt>
              <code className="font-semibold">{code}</code>{" "}
              <span className="text-quiet">{status}</span>
            </dt>
            <dd>{t(`problems.${code}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Props = { guides: OperationGuide[]; problems: ProblemGuide[]; locale: Locale };

/** How another program asks the shop: the key, every operation with an example, what can go wrong, the promise. */
export function DevelopersPage({ guides, problems, locale }: Props) {
  const t = useTranslations("developers");
  return (
    <article className="page grid grid-cols-1 gap-10 pt-8">
      <header className="max-w-prose">
        <h1 className="font-display text-3xl font-semibold lg:text-4xl">{t("title")}</h1>
        <p className="mt-2 text-lg text-quiet">{t("lead")}</p>
      </header>
      <section className="grid max-w-prose grid-cols-1 gap-3">
        <h2 className="text-2xl font-semibold">{t("start")}</h2>
        <p>{t("startText")}</p>
        <Link href={localised(locale, paths.sellKeys())} className={way}>
          {t("toKeys")}
        </Link>
        <ShellLines text={START} label={t("start")} />
        <a href={paths.openApi()} className={way}>
          {t("document")}
        </a>
      </section>
      <div className="grid gap-x-14 gap-y-8 md:grid-cols-2">
        {guides.map((guide) => (
          <OperationPart key={guide.name} guide={guide} />
        ))}
      </div>
      <Problems problems={problems} />
      <div className="grid gap-x-14 gap-y-8 md:grid-cols-2">
        {rules.map((rule) => (
          <section key={rule} id={rule} className="scroll-mt-24">
            <h2 className="text-xl font-semibold">{t(`rules.${rule}.title`)}</h2>
            <p className="mt-2">{t(`rules.${rule}.text`)}</p>
          </section>
        ))}
      </div>
    </article>
  );
}
