"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AddressForm } from "@/components/buyer/address/address-form";
import { AddressFields } from "@/components/shared/address/address-fields";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Pin, Plus } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { RadioCards } from "@/components/ui/radio-cards";
import { Sheet } from "@/components/ui/sheet";
import type { CollectionOffer } from "@/lib/checkout";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { StationFields } from "./station-fields";
import type { Collecting } from "./use-collection";
import type { Delivering, SavedAddress } from "./use-delivery";
import { WayChoice } from "./way-choice";

type Props = {
  addresses: SavedAddress[];
  delivery: Delivering;
  collecting: Collecting;
  offer: CollectionOffer;
  isGuest: boolean;
  locale: Locale;
};

/** Where the parcels go, on top of the page: a saved address, or one to type. */
export function DeliverySection(props: Props) {
  const { addresses, delivery, collecting, offer, isGuest, locale } = props;
  const t = useTranslations("checkout.delivery");
  const { chosen } = delivery;
  return (
    <Card>
      <header className="mb-3 flex min-h-12 flex-wrap items-center justify-between gap-x-4">
        <h2 className="text-lg font-semibold">{t("title")}</h2>
        {isGuest && (
          <Link
            href={localised(locale, paths.signIn(localised(locale, paths.checkout())))}
            className="flex min-h-12 items-center text-calaite underline"
          >
            {t("signIn")}
          </Link>
        )}
      </header>
      <WayChoice offer={offer} isWanted={collecting.isWanted} onChange={collecting.want} />
      {collecting.isWanted ? (
        <StationFields collecting={collecting} near={delivery.near} locale={locale} />
      ) : chosen ? (
        <ChosenAddress chosen={chosen} addresses={addresses} delivery={delivery} />
      ) : (
        <AddressFields draft={delivery.draft} onChange={delivery.type} errors={delivery.errors} />
      )}
    </Card>
  );
}

type NewProps = { delivery: Delivering; onSaved: () => void; onCancel: () => void };

/** Saves an address to the account; the page then comes back with it in the list. */
function NewAddress({ delivery, onSaved, onCancel }: NewProps) {
  const router = useRouter();
  return (
    <AddressForm
      address={null}
      onCancel={onCancel}
      onSaved={(id) => {
        delivery.choose(id);
        onSaved();
        router.refresh();
      }}
    />
  );
}

type ChosenProps = { chosen: SavedAddress; addresses: SavedAddress[]; delivery: Delivering };

function ChosenAddress({ chosen, addresses, delivery }: ChosenProps) {
  const t = useTranslations("checkout.delivery");
  const [open, setOpen] = useState<"list" | "new" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <div className="flex items-start gap-3">
        <Pin className="mt-0.5 text-pine" />
        <div className="min-w-0 grow">
          <p className="font-medium">
            {chosen.recipient}{" "}
            <span className="whitespace-nowrap tabular-nums">{chosen.phoneText}</span>
          </p>
          <p className="text-quiet">{chosen.line}</p>
        </div>
        <Button size="sm" variant="quiet" className="shrink-0" onClick={() => setOpen("list")}>
          {t("change")}
        </Button>
      </div>
      <Sheet
        open={open !== null}
        onClose={close}
        title={t(open === "new" ? "add" : "choose")}
        labels={{ close: t("close") }}
        footer={
          open === "list" && (
            <Button variant="quiet" block onClick={() => setOpen("new")}>
              <Plus />
              {t("add")}
            </Button>
          )
        }
      >
        {open === "list" && (
          <RadioCards
            legend={t("choose")}
            hideLegend
            name="address"
            value={chosen.id}
            onChange={(id) => {
              delivery.choose(id);
              close();
            }}
            choices={addresses.map((address) => ({
              value: address.id,
              label: `${address.recipient} ${address.phoneText}`,
              hint: address.line,
            }))}
          />
        )}
        {open === "new" && (
          <NewAddress delivery={delivery} onSaved={close} onCancel={() => setOpen("list")} />
        )}
      </Sheet>
    </>
  );
}
