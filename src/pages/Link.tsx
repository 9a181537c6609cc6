import type { ComponentProps } from 'react'
import { Link as RouterLink, useLocation } from 'react-router'
import { useIsClosed } from '#plan/closed.ts'
import { isSameErrand, leaving, wayBackIn } from './wayBack.ts'

/**
 * The router's own link, but none leads to a page that is closed now: one that looks like a button is not drawn, and of one
 * within a sentence the words stay. From a page to an item on it, the way back to where somebody came from goes along.
 */
export function Link(props: ComponentProps<typeof RouterLink>) {
  const { to, className, children } = props
  const { pathname, state } = useLocation()
  const there = typeof to === 'string' ? to : (to.pathname ?? '')
  const isClosed = useIsClosed(there)
  if (isClosed) return className === undefined ? <span>{children}</span> : null
  const way = isSameErrand(pathname, there) ? wayBackIn(state) : undefined
  return <RouterLink {...(way && { state: leaving(way) })} {...props} />
}
