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
