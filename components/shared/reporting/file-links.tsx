import { useTranslations } from "next-intl";
import { look } from "@/components/ui/button-look";
import { type FileFormat, fileFormats } from "./file-format";

export type FileLinksProps = { hrefOf: (format: FileFormat) => string };

/** A table to keep, a link for each format. Plain links: a download is no page to go to. */
export function FileLinks({ hrefOf }: FileLinksProps) {
  const t = useTranslations("figures.take");
  return (
    <p className="flex flex-wrap gap-3">
      {fileFormats.map((format) => (
        <a key={format} href={hrefOf(format)} download className={look({ variant: "quiet" })}>
          {t(format)}
        </a>
      ))}
    </p>
  );
}
