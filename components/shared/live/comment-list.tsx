"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { cn } from "@/components/ui/cn";
import type { Comment } from "@/lib/live";

type Props = {
  comments: Comment[];
  className?: string;
  /** What can be done with one, for who keeps order. */
  tools?: ((comment: Comment) => ReactNode) | undefined;
};

/** What everybody says, the newest at the bottom; it follows unless somebody reads further up. */
export function CommentList({ comments, className, tools }: Props) {
  const t = useTranslations("live.comments");
  const list = useRef<HTMLUListElement>(null);
  const newest = comments.at(-1)?.id;
  // Where a list is scrolled to is outside React.
  useEffect(() => {
    const element = list.current;
    if (!element || !newest) return;
    const below = element.scrollHeight - element.scrollTop - element.clientHeight;
    if (below < 200) element.scrollTop = element.scrollHeight;
  }, [newest]);
  return (
    <ul
      ref={list}
      aria-label={t("title")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys.
      tabIndex={0}
      className={cn("grid auto-rows-max grid-cols-1 gap-1.5 overflow-y-auto", className)}
    >
      {comments.map((comment) => (
        <li key={comment.id} className="wrap-anywhere">
          <strong className="font-semibold">
            {comment.isHost ? t("host") : comment.by || t("someone")}
          </strong>{" "}
          {comment.text}
          {tools?.(comment)}
        </li>
      ))}
    </ul>
  );
}
