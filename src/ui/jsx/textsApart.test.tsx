import { render, screen } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { translate } from '#tests/support/translated.ts'

function shows(page: (on: boolean) => ReactNode) {
  const view = render(<div>{page(true)}</div>)
  translate(view.container)
  view.rerender(<div>{page(false)}</div>)
  const after = view.container.textContent
  view.rerender(<div>{page(true)}</div>)
  return [after, view.container.textContent]
}

const Bare = ({ text }: { readonly text: string }) => <>{text}</>

test.each<[what: string, page: (on: boolean) => ReactNode, off: string, on: string]>([
  [
    'beside an element',
    (on) => [
      <p key="a">
        <i />
        {on ? 'Saved' : 'Not saved'}
      </p>,
    ],
    'Not saved',
    'Saved',
  ],
  ['in pieces', (on) => <p>Remove {on ? 'Marcus' : 'Mark'}!</p>, 'Remove Mark!', 'Remove Marcus!'],
  [
    'that goes',
    (on) => (
      <p>
        <b>{1}</b> {on && 'of 3'}
      </p>
    ),
    '1 ',
    '1 of 3',
  ],
  [
    'before which an element comes',
    (on) => (
      <p>
        {!on && <b>Late: </b>}Call {on ? 'now' : 'soon'}
      </p>
    ),
    'Late: Call soon',
    'Call now',
  ],
  ['that an element takes the place of', (on) => <p>{on ? 'Text' : <b>Bold</b>}</p>, 'Bold', 'Text'],
  [
    'in a fragment',
    (on) => (
      <p>
        <i />
        <>{on ? 'a' : 'b'}</>
      </p>
    ),
    'b',
    'a',
  ],
  [
    'from a component',
    (on) => (
      <p>
        <i />
        <Bare text={on ? 'a' : 'b'} />
      </p>
    ),
    'b',
    'a',
  ],
  [
    'that is a number',
    (on) => (
      <p>
        <i />
        {on ? 1 : 0} left
      </p>
    ),
    '0 left',
    '1 left',
  ],
])('a text %s changes under a translation', (_, page, off, on) => {
  expect(shows(page)).toEqual([off, on])
})

test('an element that stands between texts keeps what it remembers', () => {
  const Counter = () => {
    const [count, setCount] = useState(0)
    return <button onClick={() => setCount(count + 1)}>{count}</button>
  }
  const page = (on: boolean) => (
    <p>
      {on && 'before'} and <Counter /> after
    </p>
  )
  const view = render(page(true))
  translate(view.container)
  const button = screen.getByRole('button')
  view.rerender(page(false))
  expect(screen.getByRole('button')).toBe(button)
  expect(view.container).toHaveTextContent('and 0 after')
})

test('text alone gets no element of its own, and blanks stay around what does', () => {
  const { container } = render(
    <p>
      One {2} <b>three</b>
    </p>,
  )
  expect(container.innerHTML).toBe('<p><text-run>One 2 </text-run><b>three</b></p>')
  expect(render(<p>One {2}</p>).container.innerHTML).toBe('<p>One 2</p>')
})

test('a blank between two elements gets one that is no column', () => {
  const { container } = render(
    <p>
      <i /> <b>three</b>
    </p>,
  )
  expect(container.innerHTML).toBe('<p><i></i><blank-run> </blank-run><b>three</b></p>')
})
