"use client";

import { useTranslations } from "next-intl";
import { keptPhoto, type Photo } from "@/components/shared/media/photo";
import { PhotoInput } from "@/components/shared/media/photo-input";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { DayInput } from "@/components/ui/day-input";
import { Field } from "@/components/ui/field";
import { Plus } from "@/components/ui/icons";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { type PaperKind, paperKinds } from "@/lib/catalog";
import { type MyProduct, missingPapers, type PaperInput } from "@/lib/listing";
import { pictureUrl } from "@/lib/media";
import { PartFrame } from "./part-frame";
import { useRows } from "./use-rows";

type Line = {
  key: string;
  id: string | null;
  kind: PaperKind;
  number: string;
  issuerZh: string;
  issuedOn: string;
  expiresOn: string;
  photos: Photo[];
};

/** One that has run out begins anew: with the camera, and without its old days. */
const lineOf = (paper: MyProduct["papers"][number]): Line => ({
  ...paper,
  key: paper.id,
  expiresOn: (!paper.isOver && paper.expiresOn) || "",
  photos:
    !paper.isOver && paper.assetId && paper.picture
      ? [
          keptPhoto(
            { id: paper.assetId, key: paper.picture.key },
            pictureUrl(paper.picture.key, 720),
          ),
        ]
      : [],
});

const emptyLine = (kind: PaperKind): Omit<Line, "key"> => ({
  id: null,
  kind,
  number: "",
  issuerZh: "",
  issuedOn: "",
  expiresOn: "",
  photos: [],
});

function inputOf({
  id,
  kind,
  number,
  issuerZh,
  issuedOn,
  expiresOn,
  photos,
}: Line): PaperInput | null {
  const [photo] = photos;
  if (!number.trim() || !issuedOn || (photo && !photo.asset)) return null;
  return {
    ...(id && { id }),
    kind,
    number,
    issuerZh,
    issuedOn,
    expiresOn: expiresOn || null,
    assetId: photo?.asset?.id ?? null,
  };
}

/** The papers of the goods; those the law wants are laid out ready to fill in. */
export function FormPapers({ product }: { product: MyProduct }) {
  const t = useTranslations("listing.papers");
  const { rows: lines, ...edit } = useRows<Line>(() => [
    ...product.papers.map(lineOf),
    ...missingPapers(
      product.regime,
      product.papers.map(({ kind }) => kind),
    ).map((kind) => ({ ...emptyLine(kind), key: `missing-${kind}` })),
  ]);
  const inputs = lines.map(inputOf);
  return (
    <PartFrame
      productId={product.id}
      patch={() => (inputs.every((input) => input !== null) ? { papers: inputs } : null)}
      note={inputs.includes(null) && <span className="text-quiet">{t("unfinished")}</span>}
    >
      {lines.map((line) => (
        <PaperCard
          key={line.key}
          line={line}
          onChange={(part) => edit.change(line.key, part)}
          onRemove={() => edit.remove(line.key)}
        />
      ))}
      <Button variant="quiet" block onClick={() => edit.add(emptyLine("TEST_REPORT"))}>
        <Plus /> {t("add")}
      </Button>
    </PartFrame>
  );
}

type CardProps = {
  line: Line;
  onChange: (part: (line: Line) => Partial<Line>) => void;
  onRemove: () => void;
};

function PaperCard({ line, onChange, onRemove }: CardProps) {
  const t = useTranslations("listing");
  return (
    <Card className="grid gap-3">
      <Field label={t("papers.kind")}>
        {(control) => (
          <Select
            {...control}
            value={line.kind}
            onChange={({ target }) => {
              const kind = paperKinds.find((one) => one === target.value);
              if (kind) onChange(() => ({ kind }));
            }}
          >
            {paperKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`paperKinds.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <PhotoInput
        photos={line.photos}
        onChange={(next) => onChange(({ photos }) => ({ photos: next(photos) }))}
        max={1}
        hidden
      />
      <Field label={t("papers.number")}>
        {(control) => (
          <Input
            {...control}
            value={line.number}
            maxLength={60}
            autoComplete="off"
            onChange={({ target }) => onChange(() => ({ number: target.value }))}
          />
        )}
      </Field>
      <Field label={t("papers.issuer")} optional={t("fields.optional")}>
        {(control) => (
          <Input
            {...control}
            value={line.issuerZh}
            maxLength={60}
            onChange={({ target }) => onChange(() => ({ issuerZh: target.value }))}
          />
        )}
      </Field>
      <DayInput
        label={t("papers.issuedOn")}
        value={line.issuedOn}
        onChange={(issuedOn) => onChange(() => ({ issuedOn }))}
        years={[15, 0]}
      />
      <DayInput
        label={t("papers.expiresOn")}
        optional={t("fields.optional")}
        value={line.expiresOn}
        onChange={(expiresOn) => onChange(() => ({ expiresOn }))}
        years={[1, 20]}
      />
      <Button variant="ghost" onClick={onRemove}>
        {t("papers.remove")}
      </Button>
    </Card>
  );
}
