import { useState } from 'react'
import { fits } from '#domain/desk/row.ts'
import { added, putBack, removed } from '#domain/desk/knowing.ts'
import { libraryKinds, type Known, type LibraryKind } from '#domain/desk/library.ts'
import { useLibrary } from '#ports/desk.ts'
import { momentOf } from '#plan/instant.ts'
import { BackLink } from '#pages/BackLink.tsx'
import { newId } from '#plan/newId.ts'
import { paths } from '#routes/paths.ts'
import { useClock } from '#ports/clock.ts'
import { short } from '#wording/short.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { useToast } from '#ui/over/toast.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import './desk.css'
import { KnownRow } from './KnownRow.tsx'
import { Trouble } from './Trouble.tsx'
import { useKeeping } from './useKeeping.ts'

/** What a counselor knows of the area: places, gatekeepers, groups. */
export default function Library() {
  const words = useWords('desk').library
  const heading = usePage(words.title)
  const { library, record } = useLibrary()
  const { keep, refused } = useKeeping(record)
  const { now } = useClock()
  const toast = useToast()
  const [typed, setTyped] = useState('')
  const [fresh, setFresh] = useState<string>()
  const today = momentOf(now())?.day ?? ''
  const found = library.known.filter((known) => fits(typed, [known.name, known.where, known.contact, known.note]))

  const add = (kind: LibraryKind) => {
    const id = newId()
    // What was searched for would hide the new one.
    setTyped('')
    setFresh(id)
    keep((all) => added(all, kind, id))
  }
  const remove = (known: Known) => {
    const before = library.known[library.known.indexOf(known) + 1]?.id
    keep((all) => removed(all, known.id))
    heading.current?.focus()
    toast({
      message: words.removed(short(known.name) || words.kinds[known.kind].named),
      action: { label: words.undo, act: () => keep((all) => putBack(all, known, before)) },
    })
  }

  return (
    <div className="page step">
      <PageHead
        headingRef={heading}
        back={<BackLink to={paths.desk}>{words.back}</BackLink>}
        title={words.title}
        lead={words.lead}
      />
      <div className="body">
        <Trouble refused={refused} mayWrite={record.mayWrite} />
        <Field id="counselor-name" label={words.counselor.label} hint={words.counselor.hint}>
          {(control) => (
            <Input
              {...control}
              dir="auto"
              autoComplete="off"
              disabled={!record.mayWrite}
              value={library.counselor}
              onChange={({ target }) => keep((all) => ({ ...all, counselor: target.value }))}
            />
          )}
        </Field>
        {library.known.length > 1 && (
          <div className="counsel-part">
            <Field id="library-search" label={words.search.label}>
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
            <output className="soft small">
              {typed === '' ? '' : found.length === 0 ? words.search.none : words.search.found(found.length)}
            </output>
          </div>
        )}
        {libraryKinds.map((kind) => {
          const all = library.known.filter((each) => each.kind === kind)
          const shown = found.filter((each) => each.kind === kind)
          return (
            <section key={kind} className="counsel-part" aria-labelledby={`known-${kind}`}>
              <h2 id={`known-${kind}`}>{words.kinds[kind].heading}</h2>
              {all.length === 0 && <p className="soft">{words.kinds[kind].none}</p>}
              {shown.length > 0 && (
                <Ruled aria-labelledby={`known-${kind}`}>
                  {shown.map((known) => (
                    <KnownRow
                      key={known.id}
                      known={known}
                      today={today}
                      fresh={known.id === fresh}
                      at={all.indexOf(known)}
                      of={all.length}
                      keep={keep}
                      remove={() => remove(known)}
                    />
                  ))}
                </Ruled>
              )}
              <p>
                <Button icon="plus" disabled={!record.mayWrite} onClick={() => add(kind)}>
                  {words.kinds[kind].add}
                </Button>
              </p>
            </section>
          )
        })}
      </div>
    </div>
  )
}
