import { itemField } from '#domain/plan/field.ts'
import { tooMany } from '#domain/stages/evaluations.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { NumberAsk } from '#forms/TypedAsk.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { useEvaluationName } from './useEvaluationName.ts'
import '../timeline.css'

/** The forms of one meeting, counted. */
export function EvaluationPage({ id }: { readonly id: string }) {
  const { evaluations: words } = useWords('timeline')
  const { people } = useWords('asking')
  const name = useEvaluationName()(id)
  const evaluation = useCurrent().lists.evaluations.find((each) => each.id === id)
  const count = (field: 'useful' | 'heard' | 'safe' | 'stay') => (
    <NumberAsk of={itemField('evaluations', id, field)} words={words.fields[field]} unit={people} whole most={500} />
  )
  return (
    <ItemPage
      list="evaluations"
      id={id}
      at="timeline/evaluations"
      heading={words.item.heading}
      lead={words.item.lead}
      name={name}
    >
      <ItemAsk list="evaluations" id={id} field="on" words={words.fields.on} />
      <ItemAsk list="evaluations" id={id} field="forms" words={words.fields.forms} />
      {count('useful')}
      {count('heard')}
      {count('safe')}
      <Fold summary={words.item.more} open={evaluation?.stay !== undefined || evaluation?.change !== undefined}>
        <div className="tl-more">
          {count('stay')}
          <ItemAsk list="evaluations" id={id} field="change" words={words.fields.change} />
        </div>
      </Fold>
      {evaluation && tooMany(evaluation).length > 0 && (
        <Notice tone="care">
          <p>{words.item.tooMany}</p>
        </Notice>
      )}
    </ItemPage>
  )
}
