import { useTranslations } from "next-intl";
import type { CarrierChoice } from "@/lib/shipping/queries";

type Props = {
  carriers: CarrierChoice[];
  value: string;
  /** The carrier that the number looks like. */
  suggested?: string;
  onChange: (code: string) => void;
};

/** Every carrier under a thumb; the one that the number points to says so. */
export function CarrierCards({ carriers, value, suggested, onChange }: Props) {
  const t = useTranslations("dispatch.ship");
  return (
    <fieldset>
      <legend className="mb-2 font-medium">{t("carrier")}</legend>
      <div className="grid grid-cols-2 gap-2.5 lg:grid-cols-4">
        {carriers.map(({ code, name }) => (
          <label
            key={code}
            className="grid min-h-16 content-center justify-items-center rounded-lg border border-edge bg-card px-1 py-2 text-center leading-snug font-medium has-checked:border-pine has-checked:bg-pine has-checked:text-on-pine has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-calaite"
          >
            <input
              type="radio"
              name="carrier"
              value={code}
              checked={value === code}
              onChange={() => onChange(code)}
              className="sr-only"
            />
            {name}
            {code === suggested && <span className="text-sm font-normal">{t("suggested")}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
