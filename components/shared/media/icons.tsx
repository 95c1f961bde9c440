import { type IconProps, Line } from "@/components/ui/icons";

export const Camera = (props: IconProps) => (
  <Line
    {...props}
    d="M3.5 8h4l1.5-3h6l1.5 3h4v11.5h-17zM12 17a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z"
  />
);
export const Album = (props: IconProps) => (
  <Line {...props} d="M4 5h16v14H4zM4 16l4.5-5 4 4.500 2.500-2.500 5 5M15.500 9.500v.2" />
);
export const Microphone = (props: IconProps) => (
  <Line
    {...props}
    d="M12 14.500a3 3 0 0 0 3-3v-5a3 3 0 0 0-6 0v5a3 3 0 0 0 3 3ZM6 11.500a6 6 0 0 0 12 0M12 17.500V21"
  />
);
export const Turn = (props: IconProps) => (
  <Line {...props} d="M19 12a7 7 0 1 1-2-5M17.500 3v4.500H13" />
);
export const Bin = (props: IconProps) => (
  <Line {...props} d="M4.500 7h15M9 7V4.500h6V7M6.500 7l1 13h9l1-13M10 11v5.500M14 11v5.500" />
);
export const Play = (props: IconProps) => <Line {...props} d="M8 5.500 18.500 12 8 18.500z" />;
export const Speaker = (props: IconProps) => (
  <Line
    {...props}
    d="M4 9.5v5h3.5L12 18.500v-13L7.500 9.500zM15.500 9a4.200 4.200 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11"
  />
);
export const Stop = (props: IconProps) => <Line {...props} d="M7 7h10v10H7z" />;
export const First = (props: IconProps) => (
  <Line {...props} d="M12 20V8M6.500 12.500 12 7l5.500 5.500M6 4h12" />
);
