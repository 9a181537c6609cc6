import { Link } from '#pages/Link.tsx'
import type { Missing } from '#domain/documents/documents.ts'
import { useMissing } from './useMissing.ts'
import './missing.css'

/** Each leads to the question. */
export function MissingLinks({ missing }: { readonly missing: readonly Missing[] }) {
  const links = useMissing()(missing)
  return (
    <ul className="bare">
      {links.map(({ key, label, to }) => (
        <li key={key}>
          <Link className="notice-gap" to={to}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  )
}
