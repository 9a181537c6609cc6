/** What measures inside a page, of ours and of a peer alike. */
export interface Meter {
  /** Ms since the page was asked for, once what is drawn by now has been painted. */
  readonly painted: () => Promise<number>
  /** Ms from each key to the paint of what it typed. */
  keys: number[]
  /** Ms until the first field could be typed into; undefined until then. */
  usable?: number
  /** Ms from the next press to the paint of another heading, once somebody waits for it. */
  turned?: Promise<number>
  /** Layout shifts that nobody brought about, added up. */
  shift: number
  /** Tasks over 50 ms since it was last emptied. */
  longTasks: { readonly duration: number; readonly endedAt: number }[]
}

declare global {
  var meter: Meter
}

/**
 * Runs inside the page, before any of its own scripts. Paint is the message after the next frame: the times of the browser's
 * own event timing come in steps of 8 ms, and that is a third of what a peer's key takes.
 */
export function installMeter(fields: string): void {
  if (!location.protocol.startsWith('http')) return
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now()))
        port1.start()
        port2.postMessage('painted')
      })
    })
  const meter: Meter = { painted, keys: [], shift: 0, longTasks: [] }
  globalThis.meter = meter

  let pressedAt = 0
  addEventListener('keydown', ({ timeStamp }) => void (pressedAt = timeStamp), { capture: true })
  const typed = async () => {
    const from = pressedAt
    meter.keys.push((await painted()) - from)
  }
  addEventListener('input', () => void typed(), { capture: true })

  const canBeUsed = () => [...document.querySelectorAll(fields)].some((field) => field.checkVisibility())
  const drawn = new MutationObserver(() => {
    if (!canBeUsed()) return
    drawn.disconnect()
    void painted().then((at) => void (meter.usable = at))
  })
  // Where nobody waits for a field, nothing looks for one.
  if (fields !== '')
    drawn.observe(document, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden', 'inert'] })

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && typeof entry.value === 'number' && 'hadRecentInput' in entry && !entry.hadRecentInput)
        meter.shift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries())
      meter.longTasks.push({ duration, endedAt: startTime + duration })
  }).observe({ type: 'longtask', buffered: true })
}
