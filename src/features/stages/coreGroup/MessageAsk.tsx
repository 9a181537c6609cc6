import { messageFacts } from '#domain/documents/message.ts'
import { field } from '#domain/plan/field.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { TextArea } from '#ui/form/TextArea.tsx'

/** The message to one person. Sample wording fills an empty field, and counts for nothing until it is taken. */
export function MessageAsk() {
  const { questions, search } = useWords('coreGroup')
  const { message } = useWords('documents')
  const suggestion = message(messageFacts(useCurrent()))
  const ask = useAsk(field('coreGroup', 'messageWords'), (answer) => answer.typed ?? answer.value ?? '')
  const isEmpty = ask.raw.trim() === ''
  const take = () => {
    ask.set(suggestion, { value: suggestion }, true)
    // The button goes away with the suggestion: the words are where one goes on.
    focusField(ask.id)
  }
  return (
    <div className="cg-stack">
      <AskOne ask={ask} words={questions.messageWords}>
        {(control) => (
          <TextArea
            {...control}
            className="cg-message"
            dir="auto"
            value={ask.raw}
            onChange={(event) =>
              ask.set(event.target.value, event.target.value.trim() ? { value: event.target.value } : {})
            }
          />
        )}
      </AskOne>
      {isEmpty && !ask.answer.open && (
        <p>
          <Button small onClick={take}>
            {search.sample}
          </Button>
        </p>
      )}
      {!isEmpty && !ask.answer.open && (
        <ButtonRow>
          <CopyButton text={ask.raw}>{search.copy}</CopyButton>
        </ButtonRow>
      )}
    </div>
  )
}
