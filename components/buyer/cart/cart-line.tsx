"use client";

import { useTranslations } from "next-intl";
import { SpecialNote, UsualPrice } from "@/components/buyer/specials/special-note";
import { useMostReason } from "@/components/shared/limits/limit-text";
import { Close } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import { Picture } from "@/components/ui/picture";
import { Stepper } from "@/components/ui/stepper";
import { type CartLineView, isOfNumber, type Size } from "@/lib/cart";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney, subtract } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { NumberNote } from "./number-note";
import { Tick } from "./tick";
import type { CartEditing } from "./use-cart";

type Props = {
  line: CartLineView;
  /** Other sizes to change to; absent where there is one. */
  sizes: Size[] | undefined;
  editing: CartEditing;
  locale: Locale;
};

/** One kind of goods: tick, picture, price, how many, and out with it. */
export function CartLine({ line, sizes, editing, locale }: Props) {
  const t = useTranslations("cart");
  const href = localised(locale, paths.product(line.productSlug));
  const reason = useMostReason(line) ?? t("limit", { left: line.limit });
  return (
    <li className="grid grid-cols-[auto_auto_1fr] gap-x-2 py-3 md:gap-x-3 pr-3 pl-1">
      <Tick
        state={line.selected && !line.problem ? "all" : "none"}
        label={t("selectLine", { title: line.title, label: line.label })}
        disabled={line.problem !== null}
        onChange={(selected) => editing.select([line.id], selected)}
        className="self-center"
      />
      <Link href={href} tabIndex={-1} aria-hidden className="size-22 md:size-26">
        <Picture picture={line.picture} sizes="104px" square decorative className="rounded-md" />
      </Link>
      <div className="grid min-w-0 content-start gap-1">
        <div className="flex items-start">
          <Link href={href} className="min-w-0 grow">
            <span className="line-clamp-2 font-medium">{line.title}</span>
            {!sizes && <span className="block text-sm text-quiet">{line.label}</span>}
          </Link>
          <button
            type="button"
            aria-label={t("removeLine", { title: line.title, label: line.label })}
            onClick={() => editing.remove([line])}
            className="-mt-2 -mr-2 grid size-11 shrink-0 place-items-center rounded-full text-quiet hover:bg-sunk"
          >
            <Close className="text-sm" />
          </button>
        </div>
        {sizes && <SizeSelect line={line} sizes={sizes} editing={editing} locale={locale} />}
        <PriceNote line={line} locale={locale} />
        <SpecialNote special={line.special} locale={locale} />
        <div className="flex flex-wrap items-center justify-between gap-2">
          <span>
            <Money fen={line.unitFen} locale={locale} tone="price" className="text-lg" />
            <UsualPrice special={line.special} locale={locale} />
          </span>
          <Stepper
            value={line.quantity}
            min={Math.min(line.least, Math.max(line.limit, 1))}
            max={Math.max(line.limit, 1)}
            reason={reason}
            onChange={(quantity) => editing.setQuantity(line.id, quantity)}
            labels={{
              fewer: t("fewer", { title: line.title }),
              more: t("more", { title: line.title }),
              quantity: t("quantity", { title: line.title }),
            }}
          />
        </div>
      </div>
      {isOfNumber(line.problem) && <NumberNote line={line} editing={editing} />}
    </li>
  );
}

type SizeProps = Required<Props> & { sizes: Size[] };

/** Another size in place, with what it costs. */
function SizeSelect({ line, sizes, editing, locale }: SizeProps) {
  const t = useTranslations("cart");
  return (
    <select
      aria-label={t("sizeOf", { title: line.title })}
      value={line.variantId}
      onChange={(event) => editing.changeVariant(line.id, event.target.value)}
      className="-ml-1 min-h-11 max-w-full justify-self-start rounded-md bg-transparent px-1 text-sm text-quiet underline decoration-hairline underline-offset-4"
    >
      {sizes.map(({ id, label, unitFen }) => (
        <option key={id} value={id}>
          {`${label} · ${formatMoney(unitFen, locale)}`}
        </option>
      ))}
    </select>
  );
}

/** Dearer or cheaper than when it was put in; nothing when the price stood still. */
function PriceNote({ line: { unitFen, seenFen }, locale }: { line: CartLineView; locale: Locale }) {
  const t = useTranslations("cart");
  if (unitFen === seenFen) return null;
  const isDearer = unitFen > seenFen;
  const by = formatMoney(
    subtract(isDearer ? unitFen : seenFen, isDearer ? seenFen : unitFen),
    locale,
  );
  return (
    <p className={isDearer ? "text-sm text-millet-ink" : "text-sm text-pine"}>
      {t(isDearer ? "dearer" : "cheaper", { by })}
    </p>
  );
}
