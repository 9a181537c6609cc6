import { itemField } from '#domain/plan/field.ts'
import { tooMany } from '#domain/stages/evaluations.ts'
import { useNow } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { DateAsk, NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Fold } from '#ui/page/Fold.tsx'
import { useEvaluationName } from './useEvaluationName.ts'
import '../timeline.css'

/** The forms of one meeting, counted. */
export function EvaluationPage({ id }: { readonly id: string }) {
  const { evaluations: words } = useWords('timeline')
  const { people } = useWords('asking')
  const name = useEvaluationName()(id)
  const evaluation = useNow().lists.evaluations.find((each) => each.id === id)
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
      <DateAsk of={itemField('evaluations', id, 'on')} words={words.fields.on} when="past" />
      <NumberAsk
        of={itemField('evaluations', id, 'forms')}
        words={words.fields.forms}
        unit={words.unit}
        whole
        most={500}
      />
      {count('useful')}
      {count('heard')}
      {count('safe')}
      <Fold summary={words.item.more} open={evaluation?.stay !== undefined || evaluation?.change !== undefined}>
        <div className="tl-more">
          {count('stay')}
          <TextAsk of={itemField('evaluations', id, 'change')} words={words.fields.change} long />
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
