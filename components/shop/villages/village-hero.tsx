import { getTranslations } from "next-intl/server";
import { Picture } from "@/components/ui/picture";
import type { VillageView } from "@/lib/places/queries";

/** The scene with name, place, one line, and three numbers. */
export async function VillageHero({ village }: { village: VillageView }) {
  const t = await getTranslations("village");
  return (
    <header className="lg:page lg:mt-6">
      <div className="relative grid min-h-[360px] overflow-hidden lg:min-h-[440px] lg:rounded-xl">
        <Picture
          picture={village.scene}
          sizes="(min-width: 1200px) 1136px, 100vw"
          priority
          className="absolute! inset-0 [&_img]:size-full [&_img]:object-cover"
        />
        <div className="relative flex flex-col justify-end bg-linear-to-t from-shade via-shade/60 to-transparent px-4 pt-32 pb-5 text-on-shade lg:p-10">
          <p className="text-sm">
            {village.province} · {village.county}
          </p>
          <h1 className="font-display text-4xl font-semibold">{village.name}</h1>
          <p className="mt-1 text-xl">{village.tagline}</p>
          <dl className="mt-5 flex flex-wrap gap-x-8 gap-y-3">
            <Figure value={village.householdCount} word={t("households")} />
            <Figure value={village.shopHouseholds} word={t("shopHouseholds")} />
            {village.altitudeM !== null && (
              <Figure value={village.altitudeM} word={t("altitude")} />
            )}
          </dl>
        </div>
      </div>
    </header>
  );
}

function Figure({ value, word }: { value: number; word: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-sm">{word}</dt>
      <dd className="text-2xl font-semibold tabular-nums">{value}</dd>
    </div>
  );
}
