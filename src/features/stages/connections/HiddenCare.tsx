import { isOpenConnection } from '#domain/stages/coverage.ts'
import { publicKinds } from '#domain/stages/coverageOffers.ts'
import { isAboutAbuse, isHidden } from '#domain/stages/setting.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { Basis } from './Basis.tsx'
import { useConnectionName } from './useConnectionName.ts'

/** A group that must stay hidden: whom to tell with care, and which entries on the list would make it public. */
export function HiddenCare() {
  const { list } = useWords('connections')
  const formats = useFormats()
  const now = useCurrent()
  const nameOf = useConnectionName()
  if (!isHidden(now)) return null
  const open = now.lists.connections.filter(
    (each) => isOpenConnection(each) && each.kind !== undefined && publicKinds.includes(each.kind),
  )
  return (
    <Notice tone="care" heading={2} icon="lock" title={list.hiddenTitle}>
      <p>{list.hiddenText}</p>
      {isAboutAbuse(now) && <p>{list.hiddenFirst}</p>}
      {open.length > 0 && <p>{list.hiddenPublic(formats.list(open.map(nameOf)))}</p>}
      <Basis sources={list.hiddenSources}>{list.hiddenWhy}</Basis>
    </Notice>
  )
}
