import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { emptyState, type State } from "./state";

export class Store {
  state: State = emptyState();
  #writing: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(readonly file: string | undefined) {}

  async load(): Promise<void> {
    if (!this.file) return;
    const text = await readFile(this.file, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    if (text !== null) this.state = { ...emptyState(), ...(JSON.parse(text) as State) };
  }

  reset(): void {
    this.state = emptyState();
  }

  /** Resolves once a snapshot taken after this call is on disk; calls during a write share the next one. */
  save(): Promise<void> {
    if (!this.#writing) return this.#begin();
    this.#next ??= this.#writing.catch(() => undefined).then(() => this.#begin());
    return this.#next;
  }

  saveLater(): void {
    this.save().catch(console.error);
  }

  #begin(): Promise<void> {
    this.#next = null;
    const writing = this.#write().finally(() => {
      this.#writing = null;
    });
    this.#writing = writing;
    return writing;
  }

  async #write(): Promise<void> {
    if (!this.file) return;
    const snapshot = JSON.stringify(this.state);
    await mkdir(dirname(this.file), { recursive: true });
    await writeFile(`${this.file}.next`, snapshot);
    await rename(`${this.file}.next`, this.file);
  }
}
