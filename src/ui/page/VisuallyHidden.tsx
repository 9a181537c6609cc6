import type { ComponentProps } from 'react'

/** Words for screen readers only. */
export function VisuallyHidden(props: Readonly<ComponentProps<'span'>>) {
  return <span {...props} className="visually-hidden" />
}
