"use client";

import { type PointerEvent, type ReactNode, useState } from "react";
import { closeUrl, type Picture } from "@/lib/media";

type Props = { picture: Picture; children: ReactNode };

const TIMES = 2.2;

/** Under a mouse the picture is larger where it points; a finger taps instead. */
export function Lens({ picture, children }: Props) {
  const [spot, setSpot] = useState<{ x: number; y: number } | null>(null);
  const follow = ({ pointerType, currentTarget, clientX, clientY }: PointerEvent) => {
    if (pointerType !== "mouse") return;
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    setSpot({ x: ((clientX - left) / width) * 100, y: ((clientY - top) / height) * 100 });
  };
  return (
    <span
      className="relative block overflow-hidden"
      onPointerMove={follow}
      onPointerLeave={() => setSpot(null)}
    >
      {children}
      {spot && (
        <span
          aria-hidden
          className="absolute inset-0"
          style={{
            backgroundImage: `url(${closeUrl(picture)})`,
            backgroundSize: `${TIMES * 100}%`,
            backgroundPosition: `${spot.x}% ${spot.y}%`,
          }}
        />
      )}
    </span>
  );
}
