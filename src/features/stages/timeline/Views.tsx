import { useSearchParams } from 'react-router'
import { useWords } from '#wording/words.ts'
import { Pick } from '#ui/form/Pick.tsx'

const views = ['person', 'stage', 'list'] as const
export type View = (typeof views)[number]
export const isView = (text: string): text is View => views.some((view) => view === text)

/** The same tasks in three ways. It stands in the address, so that it survives the way to a task and back. */
export function Views({ view }: { readonly view: View }) {
  const { views: words } = useWords('timeline').line
  const [params, setParams] = useSearchParams()
  return (
    <fieldset className="tl-views no-print">
      <legend className="visually-hidden">{words.legend}</legend>
      {views.map((each) => (
        <label key={each}>
          <Pick
            type="radio"
            name="tl-view"
            value={each}
            checked={view === each}
            onChange={() => {
              const next = new URLSearchParams(params)
              next.set('view', each)
              setParams(next, { replace: true })
            }}
          />
          <span>{words[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}
