import { itemField } from '#domain/plan/field.ts'
import type { Confirming } from '#domain/stages/confirming.ts'
import { stateOf } from '#domain/stages/coverage.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useEdits, usePlanId, useReadOnly, useToday } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { useConnectionName } from './useConnectionName.ts'

/** One of those who know: since when it stands, how to reach them, and one tap once they have said that it is right. */
export function ConfirmRow({ of, confirmed }: { readonly of: Confirming; readonly confirmed?: () => void }) {
  const { confirm: words } = useWords('connections')
  const { options } = useWords('connections').fields.state
  const { date } = useFormats()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const today = useToday()
  const { choose } = useEdits()
  const toast = useUndoToast()
  const { connection, since, by, due, isStale } = of
  const name = useConnectionName()(connection)
  const confirmToday = () => {
    choose(itemField('connections', connection.id, 'confirmedOn').put({ value: today }))
    toast(words.done(name))
    confirmed?.()
  }
  return (
    <li className="con-no">
      <div>
        <h3>
          <Link to={paths.item(planId, 'connections/list', connection.id)}>
            <bdi translate="no">{name}</bdi>
          </Link>
        </h3>
        <p>
          {optionLabel(options[stateOf(connection)])} · {words.since[by](date(since))}
          {!isStale && <> · {words.again(date(due))}</>}
        </p>
        {isStale && connection.reach !== undefined && (
          <p dir="auto" translate="no">
            {connection.reach}
          </p>
        )}
      </div>
      {!readOnly && connection.confirmedOn !== today && (
        <Button small icon="check" onClick={confirmToday}>
          {words.today}
          <span className="visually-hidden" translate="no">
            : {name}
          </span>
        </Button>
      )}
    </li>
  )
}
