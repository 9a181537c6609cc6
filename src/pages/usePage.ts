import { useEffect, useRef } from 'react'
import { useWords } from '#wording/words.ts'

/** What the tab of every page says where somebody chose plain looks. `public/head.js` says it before the first paint. */
export const plainTitle = 'Notes'

/**
 * Every page has its own title, which stays in the browser's history: it says which page it is, and never the problem, the
 * group or a person. And focus goes to its heading when it appears: without this a screen reader stays
 * where the last page was. Returns the ref for the heading.
 */
export function usePage(...title: readonly string[]) {
  const shell = useWords('shell')
  const heading = useRef<HTMLHeadingElement>(null)
  const full = isPlain() ? plainTitle : shell.title(...title)
  useEffect(() => {
    document.title = full
  }, [full])
  // The frame that was drawn before any script ran makes way for the first real page.
  useEffect(() => document.getElementById('front')?.remove(), [])
  useEffect(() => {
    if (isFirstPage) isFirstPage = false
    else heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  return heading
}

/** Something else was shown before the first page, and focus went with it: that page is none the browser has opened. */
export const firstPageWas = (): void => void (isFirstPage = false)

/** The first page is also drawn where there is no document. */
const isPlain = () => typeof document !== 'undefined' && document.documentElement.dataset['looks'] === 'neutral'

/** The first page that a visit opens: the browser puts focus and title there itself. */
let isFirstPage = true
