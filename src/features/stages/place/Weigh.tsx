import './place.css'
import type { Weighted } from '#domain/plan/criteria.ts'
import { field } from '#domain/plan/field.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useAsk } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Select } from '#ui/form/Select.tsx'

/** A page of weights: how much each of these wishes matters to the group. */
export function Weigh({ at, of }: { readonly at: 'weights' | 'weightsRoom'; readonly of: readonly Weighted[] }) {
  const { pages, weights } = useWords('place')
  return (
    <StepPage at={`place/${at}`} words={pages[at]}>
      <fieldset className="section place-weights">
        <legend className="place-legend">{weights.legend}</legend>
        {of.map((criterion) => (
          <WeightAsk key={criterion} criterion={criterion} />
        ))}
      </fieldset>
    </StepPage>
  )
}

/** How much one wish matters, 0 to 3. */
function WeightAsk({ criterion }: { readonly criterion: Weighted }) {
  const { questions, weights } = useWords('place')
  const ask = useAsk(field('place', `${criterion}Weight`), (answer) =>
    answer.value === undefined ? '' : String(answer.value),
  )
  return (
    <AskOne ask={ask} words={questions[`${criterion}Weight`]}>
      {(control) => (
        <Select
          {...control}
          value={ask.raw}
          onChange={({ target }) => ask.set(target.value, target.value ? { value: Number(target.value) } : {}, true)}
        >
          <option value="">{weights.unsaid}</option>
          {weights.levels.map((level, weight) => (
            <option key={level} value={weight}>
              {level}
            </option>
          ))}
        </Select>
      )}
    </AskOne>
  )
}
