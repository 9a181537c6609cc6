import type { ComponentProps } from 'react'
import { Link as RouterLink } from 'react-router'
import { useIsClosed } from '#plan/closed.ts'

/**
 * The router's own link, but none leads to a page that is closed now: one that looks like a button is not drawn, and of one
 * within a sentence the words stay.
 */
export function Link(props: ComponentProps<typeof RouterLink>) {
  const { to, className, children } = props
  const isClosed = useIsClosed(typeof to === 'string' ? to : (to.pathname ?? ''))
  if (isClosed) return className === undefined ? <span>{children}</span> : null
  return <RouterLink {...props} />
}
