import './session.css'
import type { StepAddress } from '#domain/stages/sections.ts'
import { useWords } from '#wording/words.ts'
import { cx } from '#ui/cx.ts'
import { useMedia } from '#ui/useMedia.ts'
import { Panel } from './Panel.tsx'

/** In place of the margin note, while a counselor sits beside the founder. */
export default function SessionSide({ at, tool }: { readonly at: StepAddress; readonly tool: boolean }) {
  const { label } = useWords('session').side
  const wide = useMedia('(width > 74rem)')
  return (
    <aside className={cx('margin session-side', tool && 'tool')} aria-label={label}>
      <Panel at={at} unfolded={wide && !tool} />
    </aside>
  )
}
