import { Notice } from "@/components/ui/notice";

/** How to get a photo that opens: the sentence, and the phone's setting as it looks. */
export function HeicHelp({ words }: { words: string }) {
  return (
    <Notice tone="error">
      <span className="grid gap-3">
        <svg
          viewBox="0 0 240 96"
          aria-hidden
          className="w-full max-w-60 justify-self-center"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          <rect x="8" y="8" width="52" height="80" rx="8" />
          <path d="M22 34h6l4-6h8l4 6h6v22H22z" />
          <circle cx="36" cy="45" r="6" />
          <path d="M72 48h20m-7-7 7 7-7 7" />
          <rect x="104" y="8" width="128" height="80" rx="8" />
          <path d="M104 48h128" strokeWidth="1.5" />
          <path d="M118 28h40" strokeWidth="5" opacity="0.35" />
          <path d="M118 68h64" strokeWidth="5" />
          <path d="m204 67 6 7 11-14" strokeWidth="5" />
        </svg>
        <span>{words}</span>
      </span>
    </Notice>
  );
}
