import type { Gatekeeper } from '#domain/stages/coverageOffers.ts'
import { usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { useFocusAfter } from './useFocusAfter.ts'

interface Props {
  readonly of: Gatekeeper
  readonly take: (gatekeeper: Gatekeeper) => void
  /** In the fold of its kind, which has said what all of them need. */
  readonly ofKind?: boolean
}

/** One gatekeeper: why they can help, what they need from you, and one tap to put them on the list. */
export function GatekeeperRow({ of, take, ofKind = false }: Props) {
  const { kinds, offers, needs } = useWords('connections')
  const { gatekeepers: words } = useWords('connections')
  const { accept } = useWords('asking')
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const { ref, moveFocus } = useFocusAfter<HTMLAnchorElement>()
  const need =
    new Map<string, string>(Object.entries(words.needs)).get(of.id) ?? (ofKind ? undefined : kinds[of.kind].needs)
  const name = offers[of.id]
  return (
    <li className="con-offer">
      <div>
        <h3>{name}</h3>
        <p>{words.whys[of.id]}</p>
        {need !== undefined && (
          <p>
            <b>{needs}:</b> {need}
          </p>
        )}
      </div>
      {of.taken !== undefined ? (
        <Link ref={ref} className={buttonClass('plain', true)} to={paths.item(planId, 'connections/list', of.taken)}>
          <Icon name="check" />
          {words.onList}
          <span className="visually-hidden">: {name}</span>
        </Link>
      ) : (
        !readOnly && (
          <Button
            small
            icon="plus"
            onClick={() => {
              take(of)
              moveFocus()
            }}
          >
            {accept}
            <span className="visually-hidden">: {name}</span>
          </Button>
        )
      )}
    </li>
  )
}
