import { heightsOf, PEAKS } from "@/lib/media";

const STEP = 3;
const HEIGHT = 32;

type Props = { peaks: string; progress: number };

/** How loud a recording is over its time; what has been played is filled. */
export function Waveform({ peaks, progress }: Props) {
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${PEAKS * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      className="h-8 w-32 min-w-0 shrink"
    >
      {heightsOf(peaks).map((level, at) => {
        const x = at * STEP;
        const height = Math.max(2, level);
        return (
          <rect
            key={x}
            x={x}
            y={(HEIGHT - height) / 2}
            width={STEP - 1}
            height={height}
            className={at < progress * PEAKS ? "fill-pine" : "fill-edge"}
          />
        );
      })}
    </svg>
  );
}
