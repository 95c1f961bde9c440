import { cn } from "./cn";

export type IconProps = { className?: string };

/** Our own line icons on a 24-unit grid; `line` in globals.css is the pen, and they grow with the text. */
export function Line({ className, d }: IconProps & { d: string }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={cn("line", className)}>
      <path d={d} />
    </svg>
  );
}

/** Points right. */
export const Chevron = (props: IconProps) => <Line {...props} d="m9 5 7 7-7 7" />;
export const Back = (props: IconProps) => <Line {...props} d="m15 5-7 7 7 7" />;
export const Close = (props: IconProps) => <Line {...props} d="M6 6l12 12M18 6 6 18" />;
export const Check = (props: IconProps) => <Line {...props} d="m5 12.5 4.5 4.5L19 7.5" />;
export const Plus = (props: IconProps) => <Line {...props} d="M12 5v14M5 12h14" />;
export const Minus = (props: IconProps) => <Line {...props} d="M5 12h14" />;
export const Search = (props: IconProps) => (
  <Line {...props} d="M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20" />
);
export const Copy = (props: IconProps) => <Line {...props} d="M9 9h10v11H9zM5 15V4h10" />;
export const Home = (props: IconProps) => (
  <Line {...props} d="M3.5 11 12 4l8.5 7M6 9.5V20h12V9.5M10 20v-5h4v5" />
);
/** Four drawers: the shelves of a shop. */
export const Shelves = (props: IconProps) => (
  <Line {...props} d="M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z" />
);
/** A roof under a ridge. */
export const Village = (props: IconProps) => (
  <Line {...props} d="M2.5 10 8 4l4 4.5M7 13l6-5 7.5 6M9 12v8h10v-7M13 20v-4h3v4" />
);
export const Basket = (props: IconProps) => (
  <Line {...props} d="M3.5 10h17l-2 10h-13zM8 10l3-6M16 10l-3-6M9.5 13.5v3M14.5 13.5v3" />
);
export const Person = (props: IconProps) => (
  <Line
    {...props}
    d="M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.7-3.7 3.6-6 7.5-6s6.8 2.3 7.5 6"
  />
);
export const People = (props: IconProps) => (
  <Line
    {...props}
    d="M9 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 20c.5-3.5 3-5.5 6.5-5.5s6 2 6.5 5.5M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.8c2 .8 3.2 2.6 3.5 5.2"
  />
);
export const Sun = (props: IconProps) => (
  <Line
    {...props}
    d="M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4"
  />
);
export const Parcel = (props: IconProps) => (
  <Line {...props} d="M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9M8 6l8 4" />
);
export const Stack = (props: IconProps) => (
  <Line
    {...props}
    d="M12 3.5 3.5 8l8.5 4.5L20.5 8zM3.5 12l8.5 4.5 8.5-4.5M3.5 16l8.5 4.5 8.5-4.5"
  />
);
export const Storefront = (props: IconProps) => (
  <Line
    {...props}
    d="M4 10v10h16V10M3 10l2-6h14l2 6M3 10c0 3 4.5 3 4.5 0 0 3 4.5 3 4.5 0 0 3 4.5 3 4.5 0 0 3 4.5 3 4.5 0M10 20v-5h4v5"
  />
);
export const Info = (props: IconProps) => (
  <Line {...props} d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.5v.2" />
);
export const Warning = (props: IconProps) => (
  <Line {...props} d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.2" />
);
export const Bell = (props: IconProps) => (
  <Line {...props} d="M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 1.5h-15zM10 20.5h4" />
);
export const Phone = (props: IconProps) => (
  <Line
    {...props}
    d="M5 4h4l1.5 5-2.5 1.5a12 12 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4c0 .6-.5 1-1 1C11 20 4 13 4 5c0-.5.4-1 1-1Z"
  />
);
export const Pin = (props: IconProps) => (
  <Line
    {...props}
    d="M12 21s7-6.3 7-11.5a7 7 0 1 0-14 0C5 14.7 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z"
  />
);
export const Share = (props: IconProps) => (
  <Line {...props} d="M12 15V4M8 7.5 12 3.5l4 4M5 12v8h14v-8" />
);
export const Clock = (props: IconProps) => (
  <Line {...props} d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 7v5.5l3.5 2" />
);
export const Globe = (props: IconProps) => (
  <Line
    {...props}
    d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9Z"
  />
);
export const Wallet = (props: IconProps) => (
  <Line {...props} d="M4 7.5V18a2 2 0 0 0 2 2h13V8H6a2 2 0 0 1 0-4h11v4M16 13.5v.2" />
);
export const Tag = (props: IconProps) => (
  <Line {...props} d="M4 4h7.5L20 12.5 12.5 20 4 11.5zM8 8v.2" />
);
/** A ticket, torn at its middle. */
export const Ticket = (props: IconProps) => (
  <Line
    {...props}
    d="M3 7h18v3.5a1.8 1.8 0 0 0 0 3V17H3v-3.5a1.8 1.8 0 0 0 0-3zM14 9v1.5M14 13.5V15"
  />
);
export const Truck = (props: IconProps) => (
  <Line
    {...props}
    d="M3 6h11v10H3zM14 9.5h4l3 3.5v3h-7M7.5 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17 19a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"
  />
);
export const Refund = (props: IconProps) => (
  <Line {...props} d="M4 9.5h10.5a5 5 0 0 1 0 10H8M8 5 3.5 9.5 8 14" />
);
export const Pencil = (props: IconProps) => (
  <Line {...props} d="M5 15.5 15.5 5l3.5 3.5L8.5 19H5zM13 7.5l3.5 3.5" />
);
export const Bin = (props: IconProps) => (
  <Line {...props} d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5" />
);
export const Screen = (props: IconProps) => <Line {...props} d="M7 3.5h10v17H7zM11 17.5h2" />;
export const Key = (props: IconProps) => (
  <Line {...props} d="M11.5 12.5a4 4 0 1 1 2.3-2.3l6.7 6.7V20h-3.5v-2.5H14.5V15zM8.7 9.3h.1" />
);
export const Message = (props: IconProps) => (
  <Line {...props} d="M4 5h16v11H10l-4.5 4V16H4zM8 9h8M8 12h5" />
);
export const Door = (props: IconProps) => (
  <Line {...props} d="M13.5 4H5v16h8.5M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5" />
);
export const Letters = (props: IconProps) => (
  <Line {...props} d="M3 19 8 6l5 13M4.8 14.5h6.4M14 19l3.5-9 3.5 9M15.3 16h4.4" />
);
/** A house with columns: the county. */
export const Desk = (props: IconProps) => (
  <Line {...props} d="M3.5 9 12 4l8.5 5M5 9v9M10 9v9M14 9v9M19 9v9M3 20.5h18" />
);
/** Bars that grow. */
export const Heart = (props: IconProps) => (
  <Line {...props} d="M12 20 4.5 12.3a4.6 4.6 0 0 1 7.5-5.2 4.6 4.6 0 0 1 7.5 5.2z" />
);
export const Chart = (props: IconProps) => <Line {...props} d="M4 20h16M7 16v-3M12 16V9M17 16V5" />;
export const Menu = (props: IconProps) => <Line {...props} d="M4 7h16M4 12h16M4 17h16" />;
export const Barcode = (props: IconProps) => (
  <Line {...props} d="M4 6v12M7 6v12M10.5 6v12M13 6v12M16.5 6v12M20 6v12" />
);
export const Print = (props: IconProps) => (
  <Line {...props} d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />
);
/** A strip of film with its holes. */
export const Film = (props: IconProps) => (
  <Line {...props} d="M4 5h16v14H4zM8 5v14M16 5v14M4 9.7h4M4 14.3h4M16 9.7h4M16 14.3h4" />
);
export const Play = (props: IconProps) => <Line {...props} d="M7 4.5v15L19.5 12z" />;
/** A loudspeaker, sounding. */
export const Sound = (props: IconProps) => (
  <Line
    {...props}
    d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"
  />
);
/** The same, silent. */
export const Mute = (props: IconProps) => (
  <Line {...props} d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5" />
);
