import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Look } from '../look.ts'
import { Chairs } from './Chairs.tsx'

const looks: readonly Look[] = ['done', 'again', 'part', 'part', 'part', 'empty']
const chairs = looks.map((standing, i) => ({ standing, label: `Stage ${i + 1}` }))

test('beside a list it is decoration', () => {
  const { container } = render(<Chairs chairs={chairs} />)
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true')
})

test('with a label it is one picture', () => {
  render(<Chairs chairs={chairs} label="Six chairs, one for each stage." />)
  expect(screen.getByRole('img', { name: 'Six chairs, one for each stage.' })).toBeInTheDocument()
})

test('with addresses each chair is a link that is not hidden', () => {
  render(<Chairs chairs={chairs.map((chair) => ({ ...chair, href: `#/${chair.label}` }))} label="The stages" />)
  expect(screen.getByRole('group', { name: 'The stages' })).toBeInTheDocument()
  expect(screen.getAllByRole('link')).toHaveLength(6)
  expect(screen.getByRole('link', { name: 'Stage 4' })).toHaveAttribute('href', '#/Stage 4')
})

test('the caller may bring its own link', () => {
  render(
    <Chairs
      label="The stages"
      chairs={chairs.map((chair) => ({ ...chair, href: '/x' }))}
      renderLink={({ href, label, children }) => (
        <a href={href} aria-label={`Go to ${label}`}>
          {children}
        </a>
      )}
    />,
  )
  expect(screen.getByRole('link', { name: 'Go to Stage 2' })).toBeInTheDocument()
})
