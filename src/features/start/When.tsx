import { useState } from 'react'
import { useFormMethods } from '#forms/formContext.ts'
import { isEmpty } from '#domain/plan/answer.ts'
import { field } from '#domain/plan/field.ts'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { useEdits, usePlan } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { WishAsk } from '#forms/WishAsk.tsx'
import { DraftFigure } from './DraftFigure.tsx'
import { FirstFrame } from './FirstFrame.tsx'

const ways = ['ready', 'date', 'meets'] as const
type Way = (typeof ways)[number]

const meets = field('about', 'alreadyMeets')
const wish = field('about', 'wish')

/** When they would like to meet. "We already meet" is an answer too: then there is no first meeting to draft. */
export const When = () => (
  <FirstFrame page="when">
    <Fields />
  </FirstFrame>
)

function Fields() {
  const { when: words, pages } = useWords('first')
  const { wish: wishWords } = useWords('about').questions
  const plan = usePlan()
  const { choose } = useEdits()
  const { setValue } = useFormMethods()
  const already = meets.read(plan)?.value
  const hasWish = !isEmpty(wish.read(plan))
  const [way, setWay] = useState<Way | undefined>(
    already === 'yes' ? 'meets' : hasWish ? 'date' : already === 'no' ? 'ready' : undefined,
  )
  const answer = (chosen: Way) => {
    setWay(chosen)
    // Who starts when they are ready has no month in mind any more; undo brings it back.
    if (chosen === 'ready') setValue(wish.name, '')
    choose({
      kind: 'all',
      edits: [
        meets.put({ value: chosen === 'meets' ? 'yes' : 'no' }),
        ...(chosen === 'ready' && hasWish ? [wish.put({})] : []),
      ],
    })
  }
  return (
    <>
      <div className="ask by-heading">
        <ChoiceGroup id="when-way" legend={pages.when.heading} sideBySide>
          {ways.map((each) => (
            <Choice
              key={each}
              type="radio"
              name="when-way"
              label={words.options[each]}
              checked={way === each}
              onChange={() => answer(each)}
            />
          ))}
        </ChoiceGroup>
      </div>
      {way === 'date' && <WishAsk words={{ ...wishWords, label: words.around }} />}
      {way !== 'meets' && <DraftFigure />}
    </>
  )
}
