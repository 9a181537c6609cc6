import { itemField } from '#domain/plan/field.ts'
import { standardPart } from '#domain/stages/standardParts.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { useWords } from '#wording/words.ts'
import { StandardAsk } from './StandardAsk.tsx'
import { usePartTitle } from './useTitles.ts'
import './purpose.css'

/** One part of the meeting: its name, its minutes, whether everybody shares them, what it serves. */
export function PartPage({ id }: { readonly id: string }) {
  const { part: words, parts } = useWords('purpose').meeting

  const part = useCurrent().lists.parts.find((each) => each.id === id)
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
      <ItemAsk list="parts" id={id} field="minutes" words={words.fields.minutes} />
      <ItemAsk list="parts" id={id} field="shared" words={words.fields.shared} />
      <ItemAsk list="parts" id={id} field="serves" words={words.fields.serves} />
    </ItemPage>
  )
}
