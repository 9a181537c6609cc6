/** A localStorage of so many characters, which can be made to fail in every way that browsers have been seen to. */
export class FakeStorage implements Storage {
  readonly texts = new Map<string, string>()
  quota: number
  /** What `setItem` throws when there is no room. */
  full: () => unknown = () => new DOMException('no room', 'QuotaExceededError')
  /** Every access throws, as with cookies blocked. */
  blocked = false
  /** Takes values and drops them without a word. */
  forgetful = false;
  [name: string]: unknown

  constructor(quota = Infinity) {
    this.quota = quota
  }

  get length() {
    this.#check()
    return this.texts.size
  }
  key(index: number) {
    this.#check()
    return [...this.texts.keys()][index] ?? null
  }
  getItem(key: string) {
    this.#check()
    return this.texts.get(key) ?? null
  }
  removeItem(key: string) {
    this.#check()
    this.texts.delete(key)
  }
  clear() {
    this.texts.clear()
  }
  setItem(key: string, text: string) {
    this.#check()
    if (this.forgetful) return
    const others = [...this.texts]
      .filter(([each]) => each !== key)
      .reduce((sum, [each, value]) => sum + each.length + value.length, 0)
    if (others + key.length + text.length > this.quota) throw this.full()
    this.texts.set(key, text)
  }

  #check() {
    if (this.blocked) throw new DOMException('denied', 'SecurityError')
  }
}
