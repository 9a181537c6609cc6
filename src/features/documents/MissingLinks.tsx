import { use } from 'react'
import { LeavingFrom } from '#pages/leavingContext.ts'
import { leaving } from '#pages/wayBack.ts'
import { Link } from '#pages/Link.tsx'
import type { Missing } from '#domain/documents/documents.ts'
import { useMissing } from './useMissing.ts'
import './missing.css'

/** Each leads to the question, and back from there. */
export function MissingLinks({ missing }: { readonly missing: readonly Missing[] }) {
  const links = useMissing()(missing)
  const from = use(LeavingFrom)
  return (
    <ul className="bare missing-links">
      {links.map(({ key, label, to }) => (
        <li key={key}>
          <Link className="notice-gap" to={to} {...(from && { state: leaving(from) })}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
