import type { ComponentProps, MouseEvent } from 'react'
import { useHref, useNavigate, type To } from 'react-router'
import { useIsClosed } from './closed.ts'

type Props = Omit<ComponentProps<'a'>, 'href'> & { readonly to: To; readonly state?: string }

/**
 * A link within the app. Not the router's own: that one brings everything it can fetch ahead from a server, 4 kB that
 * nothing here can use. Opening in a new tab or window stays the browser's. None leads to a page that is closed now: one
 * that looks like a button is not drawn, and of one within a sentence the words stay.
 */
export function Link({ to, state, onClick, children, ...rest }: Props) {
  const href = useHref(to)
  const navigate = useNavigate()
  const isClosed = useIsClosed(typeof to === 'string' ? to : (to.pathname ?? ''))
  const go = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    if (event.defaultPrevented || !isPlain || (rest.target !== undefined && rest.target !== '_self')) return
    event.preventDefault()
    // The page that is open already is no new entry of the history.
    void navigate(to, { replace: href === location.hash, state })
  }
  if (isClosed) return rest.className === undefined ? <span>{children}</span> : null
  return (
    <a {...rest} href={href} onClick={go}>
      {children}
    </a>
  )
}
