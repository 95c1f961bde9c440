/** Where a picture is missing: paper, a low sun and two ridges. */
export function RidgeFallback() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 120 120"
      preserveAspectRatio="xMidYMax slice"
      className="absolute inset-0 size-full bg-sunk"
    >
      <circle cx="82" cy="46" r="9" className="fill-millet opacity-60" />
      <path
        d="M-10 82C8 78 16 60 30 56s18 14 30 12 20-20 34-18 20 22 36 24v60H-10Z"
        className="fill-edge opacity-25"
      />
      <path
        d="M-10 100c14-2 22-16 36-16s20 12 36 10 22-16 36-14 18 14 32 16v40H-10Z"
        className="fill-edge opacity-35"
      />
    </svg>
  );
}

/** Far and near ridges as the edge between the page and its footer. */
export function RidgeLine() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 1440 90"
      preserveAspectRatio="none"
      className="block h-12 w-full lg:h-20"
    >
      <path
        d="M0 62c90-6 130-34 210-34s120 30 220 30S610 6 720 6s150 44 260 44 150-26 240-26 150 28 220 34v32H0Z"
        className="fill-hairline"
      />
      <path
        d="M0 80c110 0 170-26 290-26s170 24 300 22 180-30 310-30 180 34 290 32 150-18 250-22v34H0Z"
        className="fill-sunk"
      />
    </svg>
  );
}
