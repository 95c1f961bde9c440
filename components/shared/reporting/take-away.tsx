import { useTranslations } from "next-intl";
import { look } from "@/components/ui/button-look";
import { Card } from "@/components/ui/card";
import { type FileFormat, fileFormats } from "./file-format";

type Props = { hrefOf: (format: FileFormat) => string };

/** The same numbers as a file. Plain links: a download is no page to go to. */
export function TakeAway({ hrefOf }: Props) {
  const t = useTranslations("figures.take");
  return (
    <Card className="grid gap-3">
      <div>
        <h2 className="text-xl font-semibold">{t("title")}</h2>
        <p className="text-quiet">{t("text")}</p>
      </div>
      <p className="flex flex-wrap gap-3">
        {fileFormats.map((format) => (
          <a key={format} href={hrefOf(format)} download className={look({ variant: "quiet" })}>
            {t(format)}
          </a>
        ))}
      </p>
    </Card>
  );
}
