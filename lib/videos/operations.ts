import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { likeSchema, postSchema, removeSchema, takeDownSchema, videoSchema } from "./forms";
import * as videos from "./mutations";

export const post = defineOperation(
  {
    name: "videos.post",
    permission: "video:post",
    input: postSchema,
    output: z.object({ id: z.uuid() }),
    refusals: ["NOT_FOUND", "TOO_MANY_VIDEOS", "VIDEO_TAKEN_DOWN"],
    refreshes: true,
  },
  videos.postVideo,
);

export const remove = defineOperation(
  {
    name: "videos.remove",
    permission: "video:post",
    input: removeSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  videos.removeVideo,
);

export const like = defineOperation(
  {
    name: "videos.like",
    permission: "video:like",
    input: likeSchema,
    output: z.null(),
    refusals: ["SIGN_IN_FIRST", "NOT_FOUND"],
  },
  videos.likeVideo,
);

export const takeDown = defineOperation(
  {
    name: "videos.takeDown",
    permission: "video:oversee",
    input: takeDownSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  videos.takeDownVideo,
);

export const show = defineOperation(
  {
    name: "videos.show",
    permission: "video:oversee",
    input: videoSchema,
    output: z.null(),
    refusals: ["NOT_FOUND"],
    refreshes: true,
  },
  videos.showVideo,
);
