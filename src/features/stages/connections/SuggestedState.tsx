import type { connectionStates } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { suggestedStates, type LogEntry } from '#domain/stages/contactLog.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useEdits, useCurrent, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { useEntryWords } from './useEntryWords.ts'
import { useFocusAfter } from './useFocusAfter.ts'

type State = (typeof connectionStates)[number]

/** What an entry suggests for its connection: offered, never done by itself. And the way to that connection. */
export function SuggestedState({ of }: { readonly of: LogEntry }) {
  const { suggest, toConnection } = useWords('connections').log
  const { options } = useWords('connections').fields.state
  const now = useCurrent()
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const { choose } = useEdits()
  const toast = useUndoToast()
  const { nameOf } = useEntryWords()
  const { ref, moveFocus } = useFocusAfter<HTMLAnchorElement>()
  const connection = now.lists.connections.find((each) => each.id === of.connection)
  if (!connection) return null
  const name = nameOf(of)
  const states = readOnly ? [] : suggestedStates(now, of)
  const put = (state: State) => {
    choose(itemField('connections', connection.id, 'state').put({ value: state }))
    toast(suggest.done(name, optionLabel(options[state])))
    moveFocus()
  }
  return (
    <div className="con-suggest">
      <div aria-live="polite">
        {states.length > 0 && (
          <Notice
            heading={2}
            title={suggest.title(name)}
            actions={states.map((state) => (
              <Button key={state} onClick={() => put(state)}>
                {suggest.put(optionLabel(options[state]))}
              </Button>
            ))}
          >
            <p>{suggest.text[of.outcome === 'yes' || of.outcome === 'no' ? of.outcome : 'other']}</p>
          </Notice>
        )}
      </div>
      <p>
        <Link ref={ref} to={paths.item(planId, 'connections/list', connection.id)}>
          {toConnection(name)}
        </Link>
      </p>
    </div>
  )
}
