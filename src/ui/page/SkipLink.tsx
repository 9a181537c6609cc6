import type { MouseEvent, ReactNode } from 'react'

type Props = { readonly target: string; readonly children: ReactNode }

/** The first thing Tab reaches. It moves focus itself, so that the address,
    which may hold a route, stays as it is. The target needs `tabIndex={-1}`. */
export function SkipLink({ target, children }: Props) {
  const go = (event: MouseEvent): void => {
    event.preventDefault()
    document.getElementById(target)?.focus()
  }
  return (
    <a className="skip visually-hidden" href={`#${target}`} onClick={go}>
      {children}
    </a>
  )
}
