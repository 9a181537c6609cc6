import { serves } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { standardPart } from '#domain/stages/standardParts.ts'
import { ChoiceAsk, ManyAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { NumberAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { StandardAsk } from './StandardAsk.tsx'
import { usePartTitle } from './useTitles.ts'
import './purpose.css'

const yesNo = ['yes', 'no'] as const

/** One part of the meeting: its name, its minutes, whether everybody shares them, what it serves. */
export function PartPage({ id }: { readonly id: string }) {
  const { part: words, parts } = useWords('purpose').meeting
  const { minutes } = useWords('asking')
  const part = useNow().lists.parts.find((each) => each.id === id)
  const title = usePartTitle()(part ?? { id })
  const standard = standardPart(part?.std)
  return (
    <ItemPage
      list="parts"
      id={id}
      at="purpose/order"
      heading={title}
      lead={standard ? parts.standard[standard.id].about : words.lead}
      name={title}
    >
      <StandardAsk
        of={itemField('parts', id, 'title')}
        words={words.fields.title}
        standard={standard ? parts.standard[standard.id].title : ''}
      />
      <NumberAsk
        of={itemField('parts', id, 'minutes')}
        words={words.fields.minutes}
        unit={minutes}
        length="minutes"
        whole
        most={600}
      />
      <ChoiceAsk of={itemField('parts', id, 'shared')} options={yesNo} words={words.fields.shared} sideBySide />
      <ManyAsk of={itemField('parts', id, 'serves')} options={serves} words={words.fields.serves} />
    </ItemPage>
  )
}
