import { field } from '#domain/plan/field.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { CopyButton } from '#pages/CopyButton.tsx'
import { useReadOnly } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { TextArea } from '#ui/form/TextArea.tsx'

/** What to say. A suggestion stands beside the empty field, and counts for nothing until it is taken. */
export function FollowWords() {
  const { follow: words } = useWords('timeline')
  const { accept } = useWords('asking')
  const readOnly = useReadOnly()
  const ask = useAsk(field('timeline', 'followWords'), (answer) => answer.typed ?? answer.value ?? '')
  const isEmpty = ask.raw.trim() === ''
  const take = () => {
    ask.set(words.example, { value: words.example }, true)
    // The button goes away with the suggestion: the words are where one goes on.
    focusField(ask.id)
  }
  return (
    <div className="tl-more">
      <AskOne ask={ask} words={words.questions.followWords}>
        {(control) => (
          <TextArea
            {...control}
            dir="auto"
            rows={7}
            value={ask.raw}
            onChange={(event) =>
              ask.set(event.target.value, event.target.value.trim() ? { value: event.target.value } : {})
            }
          />
        )}
      </AskOne>
      {isEmpty && !ask.answer.open && (
        <div className="tl-more">
          <p className="soft small">{words.suggested}</p>
          <blockquote className="tl-words">{words.example}</blockquote>
          {!readOnly && (
            <ButtonRow>
              <Button onClick={take}>{accept}</Button>
            </ButtonRow>
          )}
        </div>
      )}
      {!isEmpty && !ask.answer.open && (
        <ButtonRow>
          <CopyButton text={ask.raw}>{words.copy}</CopyButton>
        </ButtonRow>
      )}
    </div>
  )
}
