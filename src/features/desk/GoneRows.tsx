import { founderOf, groupOf, lastSeen, type DeskRow } from '#domain/desk/row.ts'
import { momentOf } from '#plan/instant.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { short } from '#wording/short.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { RemoveNotes } from './RemoveNotes.tsx'

/** Plans that are not here any more, of which there are notes. */
export function GoneRows({ rows, forgotten }: { readonly rows: readonly DeskRow[]; readonly forgotten: () => void }) {
  const words = useWords('desk').list
  const formats = useFormats()
  if (rows.length === 0) return null
  return (
    <section className="section">
      <h2>{words.gone.heading}</h2>
      <p>{words.gone.text}</p>
      <ul className="ruled bare" aria-label={words.gone.heading}>
        {rows.map((row) => {
          const name = short(groupOf(row)) || words.unnamed
          const seen = momentOf(lastSeen(row) ?? '')
          return (
            <li key={row.planId} className="counsel-gone">
              <h3 dir="auto" translate="no">
                {name}
              </h3>
              <p className="soft small">
                {[short(founderOf(row)), seen ? words.lastSeen(formats.date(seen.day)) : words.neverSeen]
                  .filter((each) => each !== '')
                  .join(' · ')}
              </p>
              <div className="counsel-do">
                <Link className={buttonClass('quiet', true)} to={paths.record(row.planId)}>
                  <Icon name="pencil" />
                  <span>
                    {words.record}{' '}
                    <span className="visually-hidden" translate="no">
                      {name}
                    </span>
                  </span>
                </Link>
                <RemoveNotes planId={row.planId} name={name} label={words.gone.remove} done={forgotten} />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
