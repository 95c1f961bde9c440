"use client";

import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import type { Picture as PictureData } from "@/lib/media";

type Props = {
  href: string;
  scene: PictureData | null;
  name: string;
  tagline: string;
  place: string;
  sizes: string;
  priority?: boolean;
};

/** The card itself; a client component, so that a static page carries its facts and not its markup twice. */
export function VillageScene({ href, scene, name, tagline, place, sizes, priority }: Props) {
  return (
    <Link
      href={href}
      className="group relative block aspect-4/3 overflow-hidden rounded-lg shadow-rest hover:shadow-lift"
    >
      <Picture
        picture={scene}
        sizes={sizes}
        decorative
        priority={priority}
        className="h-full transition duration-300 group-hover:scale-[1.03] [&_img]:size-full [&_img]:object-cover"
      />
      <span className="absolute inset-x-0 bottom-0 grid gap-0.5 bg-linear-to-t from-shade via-shade to-transparent p-4 pt-14 text-on-shade">
        <span className="text-xl font-semibold">{name}</span>
        <span className="text-sm text-pretty">{tagline}</span>
        <span className="text-xs">{place}</span>
      </span>
    </Link>
  );
}
