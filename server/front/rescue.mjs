import { sendKept } from "./send.mjs";

/** Sends the last good copy of a page instead of an answer that says that the server is broken. */
export function rescue(request, response, copy) {
  const own = { writeHead: response.writeHead, write: response.write, end: response.end };
  const isBroken = (status) => !response.headersSent && status >= 500;

  function send() {
    Object.assign(response, own);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    response.statusCode = 200;
    sendKept(request, response, copy);
    // Whoever answered before goes on and is not heard.
    response.writeHead = () => response;
    response.write = () => true;
    response.end = () => response;
  }
  response.writeHead = (status, ...rest) => {
    if (isBroken(status)) send();
    else own.writeHead.call(response, status, ...rest);
    return response;
  };
  response.write = (...args) => {
    if (!isBroken(response.statusCode)) return own.write.apply(response, args);
    send();
    return true;
  };
  response.end = (...args) => {
    if (!isBroken(response.statusCode)) return own.end.apply(response, args);
    send();
    return response;
  };
}
