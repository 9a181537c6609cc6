import { placeKinds } from '#domain/plan/choices.ts'
import { useCurrent } from '#plan/planActor.ts'
import { Sources } from '#forms/Sources.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { useToast } from '#ui/over/toast.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

/** Kinds of places to think of. Backends and cafés are not offered: privacy and safety speak against them as a first thought. */
export function Starters() {
  const words = useWords('place')
  const { heading, lead, take, added, sources } = words.list.starters
  const toast = useToast()
  const { places } = useCurrent().lists
  const { add } = useList('places')
  const hints = new Map<string, string>(Object.entries(words.kindHints))
  const offered = placeKinds.filter((kind) => hints.has(kind) && !places.some((place) => place.kind === kind))
  if (offered.length === 0) return null
  return (
    <LineFold summary={heading}>
      {() => (
        <>
          <p>{lead}</p>
          <Ruled className="place-starters">
            {offered.map((kind) => (
              <li key={kind}>
                <div>
                  <b>{words.kinds[kind]}</b>
                  <p className="soft small">{hints.get(kind)}</p>
                </div>
                <Button
                  small
                  icon="plus"
                  onClick={({ currentTarget }) => {
                    focusBeside(currentTarget)
                    add({ kind: { value: kind } })
                    toast({ message: added(words.kinds[kind]) })
                  }}
                >
                  {take}
                  <span className="visually-hidden">: {words.kinds[kind]}</span>
                </Button>
              </li>
            ))}
          </Ruled>
          <Sources of={sources} />
        </>
      )}
    </LineFold>
  )
}

/** The button goes away with its offer: without this, focus would fall back to the top of the page. */
function focusBeside(button: HTMLElement): void {
  const row = button.closest('li')
  const beside =
    (row?.nextElementSibling ?? row?.previousElementSibling)?.querySelector('button') ??
    button.closest('details')?.querySelector('summary')
  beside?.focus()
}
