type Props = { className?: string };

/** Same hand as ui/icons: 24-unit grid, 1.75 stroke, round ends. */
function Line({ className = "", d }: Props & { d: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`size-[1.4em] shrink-0 ${className}`}
    >
      <path d={d} />
    </svg>
  );
}

export const Camera = (props: Props) => (
  <Line
    {...props}
    d="M3.5 8h4l1.5-3h6l1.5 3h4v11.5h-17zM12 17a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z"
  />
);
export const Album = (props: Props) => (
  <Line {...props} d="M4 5h16v14H4zM4 16l4.5-5 4 4.500 2.500-2.500 5 5M15.500 9.500v.2" />
);
export const Microphone = (props: Props) => (
  <Line
    {...props}
    d="M12 14.500a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3ZM6 11.500a6 6 0 0 0 12 0M12 17.500V21"
  />
);
export const Turn = (props: Props) => (
  <Line {...props} d="M19 12a7 7 0 1 1-2-5M17.500 3v4.500H13" />
);
export const Bin = (props: Props) => (
  <Line {...props} d="M4.500 7h15M9 7V4.500h6V7M6.500 7l1 13h9l1-13M10 11v5.500M14 11v5.500" />
);
export const Play = (props: Props) => <Line {...props} d="M8 5.500 18.500 12 8 18.500z" />;
export const Stop = (props: Props) => <Line {...props} d="M7 7h10v10H7z" />;
export const First = (props: Props) => (
  <Line {...props} d="M12 20V8M6.500 12.500 12 7l5.500 5.500M6 4h12" />
);
