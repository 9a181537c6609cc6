import { createElement, Fragment, type ReactElement } from 'react'

/**
 * What a translating browser (or an add-on) must not break. It puts elements of its own around every text, and React goes on writing into the text that it
 * once made: the old words stay, or the page falls over a node that is no longer where it was. An element whose only child is text is safe, since React
 * then sets the element's whole text. So no text stands beside anything else: neighboring texts become one, and beside an element it gets one of its own.
 */
export function textsApart(type: unknown, props: unknown): unknown {
  if (typeof props !== 'object' || props === null || !('children' in props)) return props
  const { children } = props
  // A fragment stands among whatever is around it.
  if (type === Fragment && isText(children)) return { ...props, children: inOwn(children) }
  if (!Array.isArray(children)) return props
  const apart = joined(children)
  if (apart === children) return props
  const [only, ...others] = apart.filter(isThere)
  if (isText(only) && others.length === 0 && type !== Fragment) return { ...props, children: only }
  return { ...props, children: apart.map((child) => (isText(child) ? inOwn(child) : child)) }
}

const isText = (child: unknown): child is string | number =>
  (typeof child === 'string' && child !== '') || typeof child === 'number' || typeof child === 'bigint'

const isThere = (child: unknown) => child !== null && child !== undefined && typeof child !== 'boolean' && child !== ''

/**
 * Blanks at its ends stay with the words: at the beginning of a line they vanish, no browser drops them elsewhere, and in a grid or a row they take no room.
 * A blank by itself is another element, since one like that of words would become a column (`base.css`).
 */
function inOwn(text: string | number): ReactElement {
  const whole = String(text)
  return createElement(whole.trim() === '' ? 'blank-run' : 'text-run', null, whole)
}

/** Neighboring texts as one, at the place of the first. All others keep their place, and with it what they remember. */
function joined(children: readonly unknown[]): readonly unknown[] {
  if (!children.some(isText)) return children
  const out: unknown[] = []
  let at: number | undefined
  for (const child of children) {
    if (isText(child) && at !== undefined) {
      out[at] = `${String(out[at])}${child}`
      out.push(null)
      continue
    }
    if (isText(child)) at = out.length
    else if (isThere(child)) at = undefined
    out.push(child)
  }
  return out
}
