import { getTranslations } from "next-intl/server";
import { formatDay } from "@/components/shared/catalog/day";
import { Picture } from "@/components/ui/picture";
import type { BatchStory } from "@/lib/batches";
import type { Picture as PictureData } from "@/lib/media";
import type { Locale } from "@/lib/platform/i18n";

type Props = { batch: BatchStory; picture: PictureData | null; locale: Locale };

/** Field or harvest as large as the screen, with whose it is and since when. */
export async function BatchHead({ batch, picture, locale }: Props) {
  const [t, verbs] = await Promise.all([
    getTranslations("batches.page"),
    getTranslations("product.batch.begun"),
  ]);
  const day = formatDay(batch.harvestedOn, locale, true);
  const begun = verbs(batch.verb);
  return (
    <header className="lg:page lg:mt-6">
      <div className="relative grid min-h-[440px] overflow-hidden lg:min-h-[480px] lg:rounded-xl">
        <Picture
          picture={picture}
          sizes="(min-width: 1200px) 1136px, 100vw"
          sampleLabel={t("sample")}
          priority
          className="absolute! inset-0 [&_img]:size-full [&_img]:object-cover"
        />
        <div className="relative flex flex-col justify-end bg-linear-to-t from-shade via-shade/60 to-transparent px-4 pt-44 pb-6 text-on-shade lg:p-10">
          <p className="text-sm">
            {t("lead")} · {t("season", { term: batch.season })}
          </p>
          <h1 className="font-display text-3xl font-semibold lg:text-4xl">{batch.title}</h1>
          <p className="mt-1 text-xl">{locale === "zh" ? `${day} ${begun}` : `${begun} ${day}`}</p>
          <p className="mt-1">
            {[batch.household ?? batch.shop.name, batch.village.name].join(" · ")}
          </p>
          <p className="mt-3 justify-self-start text-lg tabular-nums">
            {t("title", { code: batch.code })}
          </p>
        </div>
      </div>
    </header>
  );
}
