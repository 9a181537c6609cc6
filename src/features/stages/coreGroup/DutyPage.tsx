import { standardDuties } from '#domain/stages/duties.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Same } from './Same.tsx'
import { StandardTitle } from './StandardTitle.tsx'
import { useDutyTitle } from './useDutyTitle.ts'

/** One duty: what it is called, who holds it, who stands in, what it takes. */
export function DutyPage({ id }: { readonly id: string }) {
  const { duty: words, duties } = useWords('coreGroup')

  const formats = useFormats()
  const duty = useCurrent().lists.duties.find((each) => each.id === id) ?? { id }
  const planId = usePlanId()
  const title = useDutyTitle()(duty)
  const standard = standardDuties.find((each) => each.id === duty.std)
  const estimated = (field: 'hoursBefore' | 'hoursAfter') =>
    standard ? { ...words.fields[field], hint: words.estimate(formats.number(standard[field])) } : words.fields[field]
  return (
    <ItemPage
      list="duties"
      id={id}
      at="coreGroup/duties"
      heading={title}
      lead={standard ? duties.standard[standard.id].what : words.lead}
      name={title}
    >
      <StandardTitle id={id} words={words.fields.title} standard={standard ? duties.standard[standard.id].title : ''} />
      <ItemAsk list="duties" id={id} field="holder" words={words.fields.holder} />
      <ItemAsk list="duties" id={id} field="deputy" words={words.fields.deputy} />
      <Same duty={duty} />
      <ItemAsk list="duties" id={id} field="hoursBefore" words={estimated('hoursBefore')} />
      <ItemAsk list="duties" id={id} field="hoursAfter" words={estimated('hoursAfter')} />
      <p>
        <Link className={buttonClass('quiet')} to={paths.item(planId, 'coreGroup/terms', id)}>
          {words.toTerm}
          <Icon name="chevronRight" />
        </Link>
      </p>
    </ItemPage>
  )
}
