/** Tasks that somebody waits for at the end, whoever has started them. */
export class TaskGroup {
  readonly #underWay = new Set<Promise<void>>();
  #isClosed = false;

  /** Runs a task; once the group is closed, nothing. Rejects as the task does. */
  async run(task: () => Promise<void>): Promise<void> {
    if (this.#isClosed) return;
    const started = task();
    this.#underWay.add(started);
    try {
      await started;
    } finally {
      this.#underWay.delete(started);
    }
  }

  /** Lets no other task begin, and waits for those under way. Never rejects. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.allSettled(this.#underWay);
  }
}
