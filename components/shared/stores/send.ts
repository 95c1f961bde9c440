import { postBody } from "@/components/shared/api/post-body";
import { signedIn } from "@/lib/api";
import { paths } from "@/lib/platform/paths";
import type { Columns } from "@/lib/stores";

/** What the shop answers; without an id it asks which column is what. */
export type Heard = { id: string | null; heads: string[]; columns: Columns };

export type Sending = { file: File; columns?: Columns; onProgress: (share: number) => void };

const LONGEST_MS = 600_000;

/** Sends an order file of a store; nothing of it counts before it is taken. */
export const sendStoreFile = (storeId: string, { file, columns, onProgress }: Sending) =>
  signedIn(() =>
    postBody<Heard>(
      paths.storeFiles(storeId, {
        name: file.name.slice(0, 80),
        touched: String(file.lastModified),
        columns: columns && JSON.stringify(columns),
      }),
      file,
      { onProgress, headers: {}, longestMs: LONGEST_MS },
    ),
  );
