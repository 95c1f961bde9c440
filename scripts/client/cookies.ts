/** What the shop has told a browser to keep. */
export class Cookies {
  private readonly kept = new Map<string, string>();

  set(name: string, value: string) {
    this.kept.set(name, value);
  }

  /** Does what a `Set-Cookie` line asks for. */
  obey(line: string) {
    const [pair = ""] = line.split(";");
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (value === "" || /max-age=0/i.test(line)) this.kept.delete(name);
    else this.kept.set(name, value);
  }

  [Symbol.iterator]() {
    return this.kept[Symbol.iterator]();
  }

  get header() {
    return [...this.kept].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}
