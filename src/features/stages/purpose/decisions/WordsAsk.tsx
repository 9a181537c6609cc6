import { itemField } from '#domain/plan/field.ts'
import { takenFrom, type Decision } from '#domain/stages/decisions.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { useReadOnly } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { TextArea } from '#ui/form/TextArea.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { usePlanWords } from './usePlanWords.ts'

/** The words of a decision. Where it was taken from the plan and the plan has changed since, both are shown. */
export function WordsAsk({ decision }: { readonly decision: Decision }) {
  const { fields, item } = useWords('purpose').decisions
  const readOnly = useReadOnly()
  const ask = useAsk(itemField('decisions', decision.id, 'words'), (answer) => answer.typed ?? answer.value ?? '')
  const from = takenFrom(decision)
  const planWords = usePlanWords()
  const inPlan = from && planWords(from)
  const write = (text: string, commits = false) => ask.set(text, text.trim() === '' ? {} : { value: text }, commits)
  return (
    <>
      <AskOne ask={ask} words={fields.words}>
        {(control) => (
          <TextArea {...control} dir="auto" value={ask.raw} onChange={(event) => write(event.target.value)} />
        )}
      </AskOne>
      {inPlan !== undefined && inPlan !== decision.words && (
        <Notice
          title={item.changed.title}
          heading={2}
          actions={
            !readOnly && (
              <Button
                small
                onClick={() => {
                  write(inPlan, true)
                  focusField(ask.id)
                }}
              >
                {item.changed.take}
              </Button>
            )
          }
        >
          <p dir="auto" translate="no">
            {inPlan}
          </p>
        </Notice>
      )}
    </>
  )
}
