import { useTranslations } from "next-intl";
import { look } from "@/components/ui/button-look";
import { fileFormats, type PrintedFormat } from "./file-format";

export type FileLinksProps = { hrefOf: (format: PrintedFormat) => string };

/** A table to keep, a link for each format. Plain links: a download is no page to go to. */
export function FileLinks({
  hrefOf,
  formats = fileFormats,
}: FileLinksProps & { formats?: readonly PrintedFormat[] }) {
  const t = useTranslations("figures.take");
  return (
    <p className="flex flex-wrap gap-3">
      {formats.map((format) => (
        <a key={format} href={hrefOf(format)} download className={look({ variant: "quiet" })}>
          {t(format)}
        </a>
      ))}
    </p>
  );
}
