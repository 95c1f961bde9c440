"use client";

import type { MyProduct } from "@/lib/listing";
import { FormAsks } from "./form-asks";
import { FormLabel } from "./form-label";
import { FormLineage, type Material } from "./form-lineage";
import { FormPapers } from "./form-papers";
import { FormPhotos } from "./form-photos";
import { FormPrice } from "./form-price";
import { FormShelf } from "./form-shelf";
import { FormStory } from "./form-story";
import { FormTexts } from "./form-texts";
import type { Part } from "./parts";
import type { Shelf } from "./shelf-select";

type Props = { part: Part; product: MyProduct; shelves: Shelf[]; materials: Material[] };

/** The form of one part of a product. */
export function PartForm({ part, product, shelves, materials }: Props) {
  switch (part) {
    case "photos":
      return <FormPhotos product={product} />;
    case "price":
      return <FormPrice product={product} />;
    case "story":
      return <FormStory product={product} />;
    case "papers":
      return <FormPapers product={product} />;
    case "asks":
      return <FormAsks product={product} />;
    case "shelf":
      return <FormShelf product={product} shelves={shelves} />;
    case "lineage":
      return <FormLineage product={product} materials={materials} />;
    case "words":
      return (
        <FormTexts product={product} names={["titleZh", "summaryZh", "titleEn", "summaryEn"]} />
      );
    case "label":
      return <FormLabel product={product} />;
    case "keeping":
      return <FormTexts product={product} names={["keepingZh", "keepingEn"]} />;
  }
}
