import type { ReactNode } from 'react'
import { Icon } from '#ui/Icon.tsx'
import { Link } from './Link.tsx'

/** The way up, above the heading: it names where it leads. */
export const BackLink = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <Link className="back-link" to={to}>
    <Icon name="chevronLeft" />
    {children}
  </Link>
)
