import { Glyph } from "@/components/shared/brand/glyph";
import { Mark, Wordmark } from "@/components/shared/brand/mark";
import {
  EmptyBasketScene,
  LostScene,
  NoOrdersScene,
  NothingFoundScene,
  OfflineScene,
} from "@/components/shared/brand/scenes";
import { TypeSize } from "@/components/shared/layout/type-size";
import { EmptyState } from "@/components/ui/empty-state";
import { Toaster } from "@/components/ui/toast";
import type { Locale } from "@/lib/platform/i18n";
import { Page } from "./book-page";
import { ButtonPages, FormPages, TextPages } from "./book-pages";
import { LivePages } from "./live-pages";

const glyphs = "grain tea stone herb mushroom wine fruit nut spice honey snack craft kit".split(
  " ",
);
const scenes = [EmptyBasketScene, NothingFoundScene, NoOrdersScene, OfflineScene, LostScene];

export function ComponentBook({ locale }: { locale: Locale }) {
  return (
    <main id="main" className="page max-w-5xl pb-24">
      <TypeSize />
      <h1 className="sr-only">Components</h1>
      <Page title="brand">
        <div className="flex flex-wrap items-center gap-6 text-pine">
          <Mark className="size-32" />
          <Mark className="size-9" />
          <Wordmark locale="zh" className="h-16 text-ink" />
          <Wordmark locale="en" className="h-16 text-ink" />
          <Wordmark locale="zh" className="h-6 text-ink" />
          <Wordmark locale="en" className="h-6 text-ink" />
        </div>
        <div className="flex flex-wrap gap-5">
          {glyphs.map((name) => (
            <div key={name} className="grid justify-items-center gap-1 text-xs text-quiet">
              <Glyph name={name} className="size-14 text-ink" />
              {name}
            </div>
          ))}
        </div>
        <div className="flex flex-wrap">
          {scenes.map((Scene) => (
            <EmptyState key={Scene.name} picture={<Scene />} title={Scene.name} className="mx-0" />
          ))}
        </div>
      </Page>
      <TextPages locale={locale} />
      <ButtonPages />
      <FormPages />
      <LivePages />
      <Toaster />
    </main>
  );
}
