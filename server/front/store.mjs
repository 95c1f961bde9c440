const weightOf = ({ body, br, gzip }) =>
  [body, br, gzip].reduce((bytes, form) => bytes + (form?.length ?? 0), 0);

/** Answers by path, in all their forms up to so many bytes; what was longest not asked for goes first. */
export function storeAnswers(mostBytes) {
  const answers = new Map();
  let bytes = 0;

  function drop(path) {
    const kept = answers.get(path);
    if (!kept) return;
    answers.delete(path);
    bytes -= weightOf(kept);
  }

  return {
    get: (path) => answers.get(path),
    put(path, kept) {
      drop(path);
      answers.set(path, kept);
      bytes += weightOf(kept);
      for (const [oldest] of answers) {
        if (bytes <= mostBytes) break;
        drop(oldest);
      }
    },
    /** Asked for just now. */
    touch(path) {
      const kept = answers.get(path);
      answers.delete(path);
      answers.set(path, kept);
    },
  };
}
