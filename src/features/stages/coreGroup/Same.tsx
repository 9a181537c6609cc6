import type { CurrentItem } from '#domain/plan/current.ts'
import { Status } from '#ui/marks/Status.tsx'
import { useWords } from '#wording/words.ts'

/** Said where one person is named for both: a backup who has the role already is none. */
export function Same({ duty }: { readonly duty: Pick<CurrentItem<'duties'>, 'holder' | 'deputy'> }) {
  const { same } = useWords('coreGroup').duty
  return (
    <div aria-live="polite">
      {duty.deputy !== undefined && duty.deputy === duty.holder && <Status tone="care">{same}</Status>}
    </div>
  )
}
