import { useTranslations } from "next-intl";
import { type FileFormat, fileFormats } from "@/components/shared/reporting/file-format";
import { look } from "@/components/ui/button-look";

type Props = { hrefOf: (format: FileFormat) => string };

/** What the list shows, as a file. Plain links: a download is no page to go to. */
export function OrdersFile({ hrefOf }: Props) {
  const t = useTranslations("dispatch.file");
  return (
    <div className="grid gap-2 border-t border-hairline pt-4">
      <p className="text-quiet">{t("text")}</p>
      <p className="flex flex-wrap gap-3">
        {fileFormats.map((format) => (
          <a key={format} href={hrefOf(format)} download className={look({ variant: "quiet" })}>
            {t(format)}
          </a>
        ))}
      </p>
    </div>
  );
}
