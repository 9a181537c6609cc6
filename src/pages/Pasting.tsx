import { useState, type ClipboardEvent, type DragEvent, type InputEvent, type ReactNode } from 'react'
import { itemsIn, nameFieldOf, type PastedItem, type PastedList } from '#domain/pasted/items.ts'
import { Button } from '#ui/button/Button.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { short } from '#wording/short.ts'

interface Props {
  readonly list: PastedList
  /** Adds each of them, in place of what the field holds now; `before` stood there before they were pasted. */
  readonly addAll: (items: readonly PastedItem[], before: string) => void
  /** The one field. */
  readonly children: ReactNode
}

interface Offer {
  readonly items: readonly PastedItem[]
  readonly before: string
  readonly field: HTMLInputElement
}

/** How many of them are named in the question. */
const shown = 3

/**
 * Around the field that names an entry: who pastes a list there, or drops one, is asked whether each line is an entry of
 * its own. What was pasted stands in the field meanwhile, and stays if they say no.
 */
export function Pasting({ list, addAll, children }: Props) {
  const { heads, title } = useWords('pasted')
  const { number } = useFormats()
  const [offer, setOffer] = useState<Offer>()
  const look = (field: EventTarget, text: string) => {
    const items = itemsIn(list, text, heads)
    setOffer(items.length > 0 && field instanceof HTMLInputElement ? { items, before: field.value, field } : undefined)
  }
  const close = () => {
    offer?.field.focus()
    setOffer(undefined)
  }
  return (
    <div
      className="pasting"
      onPaste={(event: ClipboardEvent) => look(event.target, event.clipboardData.getData('text/plain'))}
      onDrop={(event: DragEvent) => look(event.target, event.dataTransfer.getData('text/plain'))}
      onInput={(event: InputEvent) => {
        // Whoever writes on has answered.
        if (!/^insertFrom(Paste|Drop)/.test(event.nativeEvent.inputType)) setOffer(undefined)
      }}
    >
      {children}
      {/* There before it says anything, or it would not be heard. */}
      <output className="visually-hidden">{offer && title(number(offer.items.length))}</output>
      {offer && (
        <Question
          list={list}
          items={offer.items}
          keep={close}
          addAll={() => {
            close()
            addAll(offer.items, offer.before)
          }}
        />
      )}
    </div>
  )
}

interface QuestionProps {
  readonly list: PastedList
  readonly items: readonly PastedItem[]
  readonly addAll: () => void
  readonly keep: () => void
}

function Question({ list, items, addAll, keep }: QuestionProps) {
  const words = useWords('pasted')
  const formats = useFormats()
  const count = formats.number(items.length)
  const names = items.slice(0, shown).map((item) => short(item[nameFieldOf(list)] ?? words.unnamed, 40))
  return (
    <Notice
      heading={2}
      title={words.title(count)}
      actions={
        <>
          <Button onClick={addAll}>{words.addAll(count)}</Button>
          <Button variant="quiet" onClick={keep}>
            {words.keep}
          </Button>
        </>
      }
    >
      <p dir="auto">{words.more(names, items.length - names.length, formats.list)}</p>
    </Notice>
  )
}
