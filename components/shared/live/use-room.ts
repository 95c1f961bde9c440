"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Comment, Pin, RoomView } from "@/lib/live";
import { useLiveLine } from "@/lib/platform/live-line/browser/use-live-line";

type Heard = { comments: Comment[]; pins: Pin[]; hidden: string[]; viewers: number | null };

const nothing: Heard = { comments: [], pins: [], hidden: [], viewers: null };
const MOST_COMMENTS = 300;

/** What was read and what was heard, each once. */
function joined<Item>(read: Item[], heard: Item[], keyOf: (item: Item) => string) {
  const known = new Set(read.map(keyOf));
  return [...read, ...heard.filter((item) => !known.has(keyOf(item)))];
}

/** A session as it goes on: what the page was told, and what is said on the live line since. */
export function useRoom(room: RoomView, since: number) {
  const { refresh } = useRouter();
  const [heard, setHeard] = useState(nothing);

  useLiveLine(`live:${room.id}`, since, ({ kind, data }) => {
    if (kind === "comment")
      setHeard((before) => ({
        ...before,
        comments: [...before.comments, data as Comment].slice(-MOST_COMMENTS),
      }));
    else if (kind === "pin")
      setHeard((before) => ({ ...before, pins: [...before.pins, data as Pin] }));
    else if (kind === "hide")
      setHeard((before) => ({ ...before, hidden: [...before.hidden, (data as Comment).id] }));
    else if (kind === "viewers")
      setHeard((before) => ({ ...before, viewers: (data as { count: number }).count }));
    // Begun, over, switched off, or more than can be told: the page knows what it is now.
    else refresh();
  });

  const comments = joined(room.comments, heard.comments, ({ id }) => id);
  return {
    comments: comments.filter(({ id }) => !heard.hidden.includes(id)),
    pins: joined(room.pins, heard.pins, ({ at, product }) => `${at} ${product}`),
    viewers: heard.viewers ?? room.viewers,
    forget: (id: string) => setHeard((before) => ({ ...before, hidden: [...before.hidden, id] })),
  };
}
