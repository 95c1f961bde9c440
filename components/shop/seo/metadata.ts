import type { Metadata } from "next";
import { type Picture, pictureUrl } from "@/lib/media";
import { type Locale, locales } from "@/lib/platform/i18n";
import { localised } from "@/lib/platform/paths";

type Facts = {
  locale: Locale;
  path: string;
  title: string;
  description: string;
  picture?: Picture | null;
  /** The title stands alone, without the shop's name after it. */
  alone?: boolean;
};

const DESCRIPTION = 150;

const cut = (text: string) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > DESCRIPTION ? `${line.slice(0, DESCRIPTION - 1)}…` : line;
};

/** Title, description, canonical address, the other language, and what a shared link shows. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  picture,
  alone,
}: Facts): Metadata {
  const text = cut(description);
  const url = localised(locale, path);
  const languages = Object.fromEntries(locales.map((one) => [one, localised(one, path)]));
  return {
    title: alone ? { absolute: title } : title,
    description: text,
    alternates: { canonical: url, languages: { ...languages, "x-default": localised("zh", path) } },
    openGraph: {
      type: "website",
      title,
      description: text,
      url,
      locale: locale === "zh" ? "zh_CN" : "en",
      images: picture
        ? [{ url: pictureUrl(picture.key, 1080), alt: picture.alt }]
        : [{ url: "/share.jpg", width: 1200, height: 630 }],
    },
  };
}
