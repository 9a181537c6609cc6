import { involvements } from '#domain/plan/choices.ts'
import { rungOf, type Involvement } from '#domain/stages/coverageInvolvement.ts'
import { optionLabel } from '#forms/ChoiceAsk.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { Tag } from '#ui/marks/Tag.tsx'
import { RuledSteps } from '#ui/page/RuledSteps.tsx'
import { Basis } from './Basis.tsx'

/** What a professional does and does not do at each step. */
export function Levels({ level }: { readonly level: Involvement | undefined }) {
  const { continuum } = useWords('connections')
  const { involvement: words, questions } = useWords('connections')
  const { number } = useFormats()
  return (
    <div className="section">
      <RuledSteps className="con-levels">
        {involvements.map((each) => (
          <li key={each} aria-current={each === level ? 'step' : undefined}>
            <h3>
              <span>
                {number(rungOf(each))}. {optionLabel(questions.involvement.options[each])}
              </span>
              {each === level && <Tag>{continuum.yours}</Tag>}
            </h3>
            <dl>
              <dt>{words.does}</dt>
              <dd>{words.levels[each].does}</dd>
              <dt>{words.doesNot}</dt>
              <dd>{words.levels[each].doesNot}</dd>
            </dl>
          </li>
        ))}
      </RuledSteps>
      <Basis sources={words.levelSources}>{continuum.basis}</Basis>
    </div>
  )
}
