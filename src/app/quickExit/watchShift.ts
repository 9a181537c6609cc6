const times = 3
const within = 5000

/**
 * Three presses of Shift, none more than five seconds after the one before. Shift held for a capital letter, with another
 * key or with the mouse does not count. `pressed`: how often it was, 0 when the time is up or another key came.
 */
export function watchShift(go: () => void, pressed: (count: number) => void = () => {}): () => void {
  let count = 0
  let alone = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const to = (next: number) => {
    clearTimeout(timer)
    if (next !== count) pressed(next)
    count = next
    if (next > 0) timer = setTimeout(() => to(0), within)
  }
  const down = (event: Event) => {
    const isShift = event instanceof KeyboardEvent && event.key === 'Shift'
    alone = isShift && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey
    // A key that is held repeats itself: that is no other key.
    if (!isShift) to(0)
  }
  const up = (event: KeyboardEvent) => {
    if (event.key !== 'Shift' || !alone) return
    alone = false
    if (count + 1 < times) return to(count + 1)
    to(0)
    go()
  }
  // Before anything on the page can keep a key to itself.
  addEventListener('keydown', down, true)
  addEventListener('pointerdown', down, true)
  addEventListener('keyup', up, true)
  return () => {
    clearTimeout(timer)
    removeEventListener('keydown', down, true)
    removeEventListener('pointerdown', down, true)
    removeEventListener('keyup', up, true)
  }
}
