import { useDeferredValue, useState } from 'react'
import { isBlank } from '#domain/desk/blank.ts'
import { deskOrders, fits, inDeskOrder, searchedIn, type DeskOrder } from '#domain/desk/row.ts'
import { useDesk } from '#ports/desk.ts'
import { momentOf } from '#plan/instant.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { useClock } from '#ports/clock.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Select } from '#ui/form/Select.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import './desk.css'
import { GoneRows } from './GoneRows.tsx'
import { NextUp } from './NextUp.tsx'
import { Rows } from './Rows.tsx'
import { useDeskList } from './useDeskList.ts'

/** The counselor's desk: who comes next, and every founder of this device in one row each. */
export default function Desk() {
  const { list: words, failed } = useWords('desk')
  const heading = usePage(words.title)
  const { now } = useClock()
  const { coverDesk } = useDesk()
  const { rows, unread, reload } = useDeskList()
  const [typed, setTyped] = useState('')
  const [order, setOrder] = useState<DeskOrder>('appointment')
  // What is typed shows at once; the list follows.
  const search = useDeferredValue(typed)
  const today = momentOf(now())?.day ?? ''
  const here = rows?.filter(({ plan }) => plan !== undefined) ?? []
  const inOrder = (by: DeskOrder) => inDeskOrder(here, by, today)
  const found = inOrder(order).filter((row) => fits(search, searchedIn(row)))
  const shown = found.filter(({ entry }) => !entry?.archived)
  const away = found.filter(({ entry }) => entry?.archived)
  const next = inOrder('appointment').find(
    ({ entry, plan }) => (entry?.next?.on ?? '') >= today && !entry?.archived && plan && !('unreadable' in plan),
  )
  const of = `${order}/${search}`

  return (
    <div className="page counsel">
      <NextUp
        headingRef={heading}
        row={next}
        today={today}
        count={rows && here.length}
        cover={rows?.some(({ entry }) => entry && !isBlank(entry)) ? coverDesk : undefined}
      />
      <div className="body">
        {unread && (
          <Notice tone="stop" role="alert" heading={2} title={words.unread}>
            <p>{failed.unknown}</p>
          </Notice>
        )}
        {rows === undefined && !unread && <p className="soft">{words.reading}</p>}
        {here.length > 0 && (
          <section className="section" aria-labelledby="founders">
            <h2 id="founders">{words.founders(here.filter(({ entry }) => !entry?.archived).length)}</h2>
            {here.length > 1 && (
              <LineFold summary={words.find}>
                {() => (
                  <div className="counsel-find">
                    <Field id="desk-search" label={words.search.label} hint={words.search.hint}>
                      {(control) => (
                        <Input
                          {...control}
                          type="search"
                          autoComplete="off"
                          value={typed}
                          onChange={({ target }) => setTyped(target.value)}
                        />
                      )}
                    </Field>
                    <Field id="desk-sort" label={words.sort.label}>
                      {(control) => (
                        <Select
                          {...control}
                          value={order}
                          onChange={({ target }) =>
                            setOrder(deskOrders.find((each) => each === target.value) ?? 'appointment')
                          }
                        >
                          {deskOrders.map((each) => (
                            <option key={each} value={each}>
                              {words.sort.options[each]}
                            </option>
                          ))}
                        </Select>
                      )}
                    </Field>
                    <output className="soft small">
                      {search === '' ? '' : found.length === 0 ? words.search.none : words.search.found(found.length)}
                    </output>
                  </div>
                )}
              </LineFold>
            )}
            {shown.length > 0 && <Rows rows={shown} label={words.label} today={today} of={of} />}
          </section>
        )}
        {away.length > 0 && (
          <LineFold summary={words.archivedOnes(away.length)}>
            {() => <Rows rows={away} label={words.archivedOnes(away.length)} today={today} of={of} />}
          </LineFold>
        )}
        <GoneRows rows={rows?.filter(({ plan }) => plan === undefined) ?? []} forgotten={() => void reload()} />
        <nav className="desk-more" aria-label={words.other}>
          <Link to={paths.library}>{words.library}</Link>
          <Link to={paths.open}>{words.openFile}</Link>
        </nav>
      </div>
    </div>
  )
}
