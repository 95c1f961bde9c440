"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Item, PaperView } from "@/lib/onboarding";
import { PaperCheck } from "./paper-check";
import { Zoom } from "./zoom";

type Props = { shopId: string; papers: PaperView[]; items: Item[]; mayCheck: boolean };

/** Every paper and promise side by side, each with the officer's word on it. */
export function PaperWall({ shopId, papers, items, mayCheck }: Props) {
  const t = useTranslations("onboarding");
  const [zoomed, setZoomed] = useState<number | null>(null);
  const asked = papers.flatMap((paper) => {
    const item = items.find(({ kind }) => kind === paper.kind);
    return item ? [{ paper, item }] : [];
  });
  const pages = asked.flatMap(({ paper: { kind, picture } }) =>
    picture ? [{ kind, title: t(`item.${kind}`), picture }] : [],
  );
  if (asked.length === 0) return <p className="text-quiet">{t("county.noPapers")}</p>;
  return (
    <>
      <ul className="grid gap-4 md:grid-cols-2">
        {asked.map(({ paper, item }) => (
          <li key={paper.kind}>
            <PaperCheck
              key={`${paper.assetId}-${item.state}`}
              shopId={shopId}
              paper={paper}
              item={item}
              mayCheck={mayCheck}
              onZoom={() => setZoomed(pages.findIndex(({ kind }) => kind === paper.kind))}
            />
          </li>
        ))}
      </ul>
      {zoomed !== null && <Zoom pages={pages} at={zoomed} onMove={setZoomed} />}
    </>
  );
}
