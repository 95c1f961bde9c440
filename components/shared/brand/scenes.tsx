import type { ReactNode } from "react";

type Props = { children: ReactNode };

/** The hand of all empty states: a low millet sun, two ridges, and one thing drawn in ink. */
function Scene({ children }: Props) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 240 150"
      fill="none"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="w-60 max-w-full"
    >
      <circle cx="178" cy="44" r="15" className="fill-millet opacity-80" />
      <path
        d="M4 128c20-8 34-58 54-58 17 0 24 13 42 13s26-42 50-42 34 38 48 50c10 9 22 30 38 37Z"
        className="fill-hairline"
      />
      <path
        d="M0 128c30 0 42-18 70-18s36 10 60 8 34-14 58-12 32 22 52 22c0 10-60 16-120 16S0 138 0 128Z"
        className="fill-sunk"
      />
      <g className="stroke-ink">{children}</g>
    </svg>
  );
}

/** A woven basket with nothing in it. */
export function EmptyBasketScene() {
  return (
    <Scene>
      <path d="M88 96c2-34 62-34 64 0" />
      <path d="M78 96h84l-9 38c-1 3-3 4-6 4H93c-3 0-5-1-6-4Z" className="fill-card" />
      <path d="M82 110h76M85 124h70M102 96l3 42M120 96v42M138 96l-3 42" className="stroke-edge" />
      <path d="M74 96h92" />
    </Scene>
  );
}

/** A glass over the ridge, and only mist in it. */
export function NothingFoundScene() {
  return (
    <Scene>
      <circle cx="112" cy="88" r="34" className="fill-card" />
      <path
        d="M92 82c8-5 14 4 22 0s12-4 18 0M92 96c8-5 14 4 22 0s12-4 18 0"
        className="stroke-edge"
      />
      <path d="M137 113l26 24" strokeWidth="5" />
    </Scene>
  );
}

/** A parcel that waits for its first label. */
export function NoOrdersScene() {
  return (
    <Scene>
      <path d="M84 92l36-14 36 14v36l-36 14-36-14Z" className="fill-card" />
      <path d="M84 92l36 14 36-14M120 106v36" />
      <path d="M102 85l36 14v14" className="stroke-millet" />
    </Scene>
  );
}

/** The signal doesn't make it over the ridge. */
export function OfflineScene() {
  return (
    <Scene>
      <path d="M120 132V84M108 132l12-32 12 32" />
      <circle cx="120" cy="78" r="5" className="fill-card" />
      <path d="M104 90a20 20 0 0 1 0-24M136 90a20 20 0 0 0 0-24" />
      <path
        d="M92 98a36 36 0 0 1 0-40M148 98a36 36 0 0 0 0-40"
        className="stroke-edge"
        strokeDasharray="1 8"
      />
    </Scene>
  );
}

/** A path that fades, and a signpost with nothing on it. */
export function LostScene() {
  return (
    <Scene>
      <path d="M112 142V74" />
      <path d="M96 80h44l10 9-10 9H96Z" className="fill-card" />
      <path d="M128 104H90l-9 8 9 8h38Z" className="fill-card" />
      <path
        d="M64 146c10-8 24-6 34-10M140 128c14-2 24-8 34-20"
        className="stroke-edge"
        strokeDasharray="1 8"
      />
    </Scene>
  );
}
