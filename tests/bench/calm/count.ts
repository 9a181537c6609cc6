/** What somebody has before them on a page, counted in the browser. */
export interface Counted {
  readonly words: number
  /** Links, buttons, folds, fields; a group of radios or boxes is one. */
  readonly things: number
  readonly links: number
  readonly filled: number
  /** Where the first field begins, in pixels from the top; absent where nothing is asked. */
  readonly field?: number
  readonly height: number
}

/**
 * Runs in the page, so it holds everything it needs. Left out: what a closed fold keeps, what only screen readers hear, what
 * the person typed themselves, rows of lists, errors, and whatever says by `data-uncounted` why it is not to be weighed.
 */
export function count(): Counted {
  const apart = '[data-uncounted], [translate="no"], [role="alert"], .vh, .visually-hidden, script, style, noscript'
  const isSeen = (element: Element) =>
    !element.closest(apart) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(isSeen)

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let words = 0
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode
    if (parentElement && !parentElement.closest('textarea, select') && isSeen(parentElement))
      words += (nodeValue?.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,:-]*/gu) ?? []).length
  }

  const fields = all('main :is(input, textarea, select)')
  const groups = new Set(
    fields.map((field) => (field.matches('[type=radio], [type=checkbox]') && field.closest('fieldset')) || field),
  )
  const links = all('a[href]')
  const first = fields[0]
  return {
    words,
    things: links.length + all('button, summary').length + groups.size,
    links: links.length,
    filled: all('.btn.primary').length,
    ...(first && { field: Math.round((first.closest('fieldset, .field') ?? first).getBoundingClientRect().top) }),
    height: document.documentElement.scrollHeight,
  }
}
