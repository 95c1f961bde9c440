import { fail, type Result } from "@/lib/platform/result";

type More = {
  onProgress: (share: number) => void;
  headers: Record<string, string>;
  longestMs: number;
};

const answerOf = <Data>(text: string): Result<Data, string> => {
  try {
    return JSON.parse(text);
  } catch {
    return fail("UNEXPECTED");
  }
};

/** Sends a raw body and says how far it has come; answers its Result, OFFLINE when the network is lost. */
export const postBody = <Data>(
  path: string,
  body: Blob,
  { onProgress, headers, longestMs }: More,
): Promise<Result<Data, string>> =>
  new Promise((resolve) => {
    // fetch can't say how far a body has come.
    const request = new XMLHttpRequest();
    request.open("POST", path);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.timeout = longestMs;
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => resolve(answerOf(request.responseText));
    request.onerror = () => resolve(fail("OFFLINE"));
    request.ontimeout = () => resolve(fail("OFFLINE"));
    request.send(body);
  });
