import { useImperativeHandle, useLayoutEffect, useRef, type Ref, type RefObject } from 'react'

/*
 * What stands in a field counts, however it came there. Managers of passwords and some assistive tools set a value and
 * fire `change`, or nothing at all, and React hears of neither. So every control is noted here with what its screen knows
 * of it, and before anything that somebody does takes effect, the screen is told what stands there by now.
 */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const known = new Map<Control, string | boolean>()

/** The ref of a control. `shown`: what it is drawn with, `value` or `checked`. */
export function useStanding<T extends Control>(ref: Ref<T> | undefined, shown: unknown): RefObject<T | null> {
  const control = useRef<T>(null)
  useImperativeHandle<T | null, T | null>(ref, () => control.current, [])
  // By then React has put in what it was drawn with.
  useLayoutEffect(() => {
    if (control.current && shown !== undefined) known.set(control.current, standing(control.current))
  })
  useLayoutEffect(() => {
    listen()
    const mine = control.current
    return () => void (mine && known.delete(mine))
  }, [])
  return control
}

const isPicked = (control: EventTarget | null): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')
const standing = (control: Control) => (isPicked(control) ? control.checked : control.value)

/** Whatever a person does, and the last moments of a page. */
const moments = ['input', 'change', 'focusout', 'click', 'submit', 'visibilitychange', 'pagehide', 'popstate'] as const
let listens = false
function listen() {
  if (listens) return
  listens = true
  for (const moment of moments) {
    addEventListener(moment, before, { capture: true })
    addEventListener(moment, after)
  }
}

interface News {
  readonly control: Control
  readonly from: string | boolean
  readonly to: string | boolean
}
/** Of all fields at once: as soon as a screen hears of one it draws anew, and puts back what stood in the others. */
const look = (): readonly News[] =>
  [...known].flatMap(([control, from]) => {
    const to = standing(control)
    return to === from || control.matches(':disabled') ? [] : [{ control, from, to }]
  })

let telling = false
let waiting: readonly News[] = []
function tellAll(news: readonly News[]) {
  telling = true
  try {
    for (const each of news) if (known.has(each.control) && known.get(each.control) !== each.to) tell(each)
  } finally {
    telling = false
  }
}

function before(event: Event) {
  if (telling) return
  // A list of options fires `input` too, a moment before the event that React listens for.
  const isEarly = event.type === 'input' && event.target instanceof HTMLSelectElement
  const news = look().filter(({ control }) => !isEarly || control !== event.target)
  if (isHeard(event)) waiting = news
  else tellAll(news)
}
function after() {
  if (telling) return
  const news = waiting
  waiting = []
  tellAll(news)
}

/** React hears of this control by this very event. Told before it of another one, it would put back what is typed here. */
const isHeard = ({ type, target }: Event): boolean =>
  type === 'input' ||
  (type === 'change' && target instanceof HTMLSelectElement) ||
  (type === 'click' && isPicked(target))

function tell({ control, from, to }: News) {
  if (isPicked(control)) {
    // One of a group goes out because another was picked: that one tells.
    if (control.type === 'radio' && !to) return
    control.checked = from === true
    control.click()
  } else if (control instanceof HTMLSelectElement) {
    control.value = String(to)
    control.dispatchEvent(new Event('change', { bubbles: true }))
  } else {
    // React takes a text for news only where it differs from the last one that went through the element's own setter.
    const { prototype } = control instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
    control.value = String(from)
    Reflect.set(prototype, 'value', to, control)
    control.dispatchEvent(new Event('input', { bubbles: true }))
  }
}
