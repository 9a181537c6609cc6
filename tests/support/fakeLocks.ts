type Held = { readonly lost: (reason: unknown) => void }
type Waiting = { readonly grant: () => void }

/** Web Locks for tests: exclusive, with `ifAvailable`, `steal` and `signal`. */
export class FakeLocks {
  readonly #held = new Map<string, Held>()
  readonly #waiting = new Map<string, Waiting[]>()

  readonly request = <T>(name: string, options: LockOptions, work: (lock: Lock | null) => T): Promise<Awaited<T>> =>
    new Promise((resolve, reject) => {
      const grant = () => {
        const mine: Held = { lost: reject }
        this.#held.set(name, mine)
        const finish = async () => {
          try {
            resolve(await work({ name, mode: 'exclusive' }))
          } catch (error) {
            reject(error)
          }
          if (this.#held.get(name) !== mine) return
          this.#held.delete(name)
          this.#waiting.get(name)?.shift()?.grant()
        }
        void finish()
      }
      const run = async () => {
        await Promise.resolve()
        const holder = this.#held.get(name)
        if (!holder) return grant()
        if (options.steal) {
          holder.lost(new DOMException('stolen', 'AbortError'))
          return grant()
        }
        if (options.ifAvailable) return resolve(await work(null))
        const line = this.#waiting.get(name) ?? []
        const me: Waiting = { grant }
        this.#waiting.set(name, [...line, me])
        options.signal?.addEventListener('abort', () => {
          this.#waiting.set(
            name,
            (this.#waiting.get(name) ?? []).filter((each) => each !== me),
          )
          reject(new DOMException('aborted', 'AbortError'))
        })
      }
      void run()
    })
}
