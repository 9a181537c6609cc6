import { Link } from '#pages/Link.tsx'
import { Icon } from '#ui/Icon.tsx'

interface Props {
  readonly to: string
  readonly label: string
  readonly hint: string
  readonly primary?: boolean
}

/** A way in: what it opens, and what to expect behind it. */
export function Door({ to, label, hint, primary = false }: Props) {
  return (
    <Link className={primary ? 'door primary' : 'door'} to={to}>
      <b dir="auto">{label}</b>
      <span>{hint}</span>
      <Icon name="chevronRight" />
    </Link>
  )
}
