/** A part of a whole as a bar; `said` is what it shows. */
export function FilledBar({ share, said }: { share: number; said: string }) {
  return (
    <svg
      role="img"
      aria-label={said}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      className="h-4 w-full overflow-hidden rounded-full"
    >
      <rect width="100" height="4" className="fill-edge" />
      <rect width={Math.min(1, share) * 100} height="4" className="fill-pine" />
    </svg>
  );
}
