"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { CAPTION_LENGTH } from "@/lib/videos";
import type { ShownGoods } from "@/lib/videos/queries";
import { FilmInput } from "./film-input";
import { FilmWay } from "./film-way";
import { GoodsChoice } from "./goods-choice";
import { useFilm } from "./use-film";

type Props = { shopId: string; goods: ShownGoods[]; back: string };

/** A film, a sentence and the goods in it: while it is sent, the rest is written. */
export function NewVideo({ shopId, goods, back }: Props) {
  const t = useTranslations("videos.new");
  const { push } = useRouter();
  const { way, made, take, again, cancel } = useFilm();
  const { run, pending, failure } = useCall("videos.post");
  const [caption, setCaption] = useState("");
  const [products, choose] = useState<string[]>([]);
  const [wasSent, setSent] = useState(false);
  const isUnsaid = caption.trim() === "";

  async function post() {
    setSent(true);
    if (isUnsaid || way.step !== "kept") return;
    const { film, poster } = way;
    if (!(await run({ shop: shopId, film, poster, caption, products })).ok) return;
    toast(t("posted"));
    push(back);
  }
  return (
    <div className="grid grid-cols-1 gap-5">
      {way.step === "none" && <FilmInput onFile={(file) => void take(file)} />}
      {made && (
        <video
          src={made.url}
          controls
          playsInline
          aria-label={t("preview")}
          className="max-h-96 w-full rounded-lg bg-film"
        >
          <track kind="captions" />
        </video>
      )}
      {made?.wasCut && <p>{t("cut")}</p>}
      <FilmWay way={way} onCancel={cancel} onAgain={again} />
      <Field label={t("caption")} error={wasSent && isUnsaid && t("captionMissing")} required>
        {(control) => (
          <Input
            {...control}
            maxLength={CAPTION_LENGTH}
            placeholder={t("captionHint")}
            value={caption}
            onChange={({ target }) => setCaption(target.value)}
          />
        )}
      </Field>
      <GoodsChoice goods={goods} chosen={products} onChoose={choose} />
      <FailureText failure={failure} />
      {way.step !== "kept" && <p className="text-quiet">{t("wait")}</p>}
      <Button
        size="lg"
        block
        pending={pending}
        disabled={way.step !== "kept"}
        onClick={() => void post()}
      >
        {t("post")}
      </Button>
    </div>
  );
}
