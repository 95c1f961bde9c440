import { getTranslations } from "next-intl/server";
import { Picture } from "@/components/ui/picture";
import type { BatchStory } from "@/lib/batches";

/** The photos beside the first, each with what it shows. */
export async function BatchPhotos({
  photos,
  sample,
}: {
  photos: BatchStory["photos"];
  sample: string;
}) {
  const t = await getTranslations("batches.new.of");
  return (
    <ul className="grid grid-cols-2 gap-3 md:grid-cols-3">
      {photos.map(({ of, picture }) => (
        <li key={picture.key}>
          <figure>
            <Picture
              picture={picture}
              sizes="(min-width: 768px) 250px, 50vw"
              square
              sampleLabel={sample}
              className="rounded-lg"
            />
            <figcaption className="mt-1 text-sm text-quiet">{t(of)}</figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
