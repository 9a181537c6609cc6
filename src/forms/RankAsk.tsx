import { useEffect, useRef, useState } from 'react'
import type { Field } from '#domain/plan/field.ts'
import { Button } from '#ui/button/Button.tsx'
import { VisuallyHidden } from '#ui/page/VisuallyHidden.tsx'
import type { OptionWords } from '#words/types.ts'
import { AskGroup, type AskWords } from './AskFrame.tsx'
import { optionLabel } from './ChoiceAsk.tsx'
import './rank.css'
import { useAskMany } from './useAsk.ts'
import { useWords } from '#wording/words.ts'

type Act = 'up' | 'down' | 'out' | 'in'

interface Props<T extends string> {
  readonly of: Field<T[]>
  readonly options: readonly T[]
  readonly words: AskWords
  readonly labels: Readonly<Record<T, OptionWords>>
}

/** Some of several, in an order. Buttons alone do it: nothing has to be dragged. What is left out stays below, to be added. */
export function RankAsk<T extends string>({ of, options, words, labels }: Props<T>) {
  const ask = useAskMany(of)
  const asking = useWords('asking')
  const [said, setSaid] = useState('')
  const focusNext = useRef<readonly string[]>([])
  const order = ask.raw.flatMap((raw) => options.filter((option) => option === raw))
  const rest = options.filter((option) => !order.includes(option))
  const buttonId = (option: string, act: Act) => `${ask.id}-${option}-${act}`

  // A row that moves takes its button away from under the focus: it goes to the row's next button that is there.
  useEffect(() => {
    const found = focusNext.current.map((id) => document.getElementById(id)).find((each) => each !== null)
    focusNext.current = []
    found?.focus()
  })

  const set = (next: readonly T[], option: T, acts: readonly Act[]) => {
    focusNext.current = acts.map((act) => buttonId(option, act))
    const at = next.indexOf(option)
    const label = optionLabel(labels[option])
    setSaid(at < 0 ? asking.list.removed(label) : asking.list.moved(label, at + 1, next.length))
    ask.set(next, next.length > 0 ? { value: [...next] } : {}, true)
  }
  const move = (option: T, by: -1 | 1) => {
    const without = order.filter((each) => each !== option)
    set(without.toSpliced(order.indexOf(option) + by, 0, option), option, by < 0 ? ['up', 'down'] : ['down', 'up'])
  }

  return (
    <AskGroup ask={ask} words={words}>
      <div className="rank">
        {order.length > 0 && (
          <ol className="rank-order">
            {order.map((option, index) => {
              const label = optionLabel(labels[option])
              return (
                <li key={option}>
                  <span>{label}</span>
                  <span className="rank-do">
                    {index > 0 && (
                      <Button
                        small
                        variant="quiet"
                        icon="arrowUp"
                        id={buttonId(option, 'up')}
                        onClick={() => move(option, -1)}
                      >
                        {asking.list.up}
                        <VisuallyHidden>: {label}</VisuallyHidden>
                      </Button>
                    )}
                    {index < order.length - 1 && (
                      <Button
                        small
                        variant="quiet"
                        icon="arrowDown"
                        id={buttonId(option, 'down')}
                        onClick={() => move(option, 1)}
                      >
                        {asking.list.down}
                        <VisuallyHidden>: {label}</VisuallyHidden>
                      </Button>
                    )}
                    <Button
                      small
                      variant="quiet"
                      icon="cross"
                      id={buttonId(option, 'out')}
                      onClick={() =>
                        set(
                          order.filter((each) => each !== option),
                          option,
                          ['in'],
                        )
                      }
                    >
                      {asking.list.remove}
                      <VisuallyHidden>: {label}</VisuallyHidden>
                    </Button>
                  </span>
                </li>
              )
            })}
          </ol>
        )}
        {rest.length > 0 && (
          <ul className="rank-rest">
            {rest.map((option) => (
              <li key={option}>
                <Button
                  small
                  icon="plus"
                  id={buttonId(option, 'in')}
                  onClick={() => set([...order, option], option, ['up', 'out'])}
                >
                  <VisuallyHidden>{asking.list.add}</VisuallyHidden> {optionLabel(labels[option])}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <output className="visually-hidden">{said}</output>
      </div>
    </AskGroup>
  )
}
