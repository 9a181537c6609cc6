import { act, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useLocation } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import { Link } from '#asking/Link.tsx'
import { useSearch } from '#asking/useSearch.ts'
import { HashAddresses } from './HashAddresses.tsx'

function Here() {
  const { pathname, search } = useLocation()
  const [params, choose] = useSearch()
  return (
    <>
      <output>{pathname + search}</output>
      <Link to="/plans">Plans</Link>
      <Link to="/plan1/about/concern">Concern</Link>
      <button type="button" onClick={() => choose({ who: 'tom' })}>
        {params.get('who') ?? 'all'}
      </button>
    </>
  )
}
const shown = () => screen.getByRole('status').textContent

beforeEach(() => {
  history.replaceState(null, '', '#/')
})

test('a link leads on, Back leads back, and the links carry the address', async () => {
  render(
    <HashAddresses>
      <Here />
    </HashAddresses>,
  )
  expect(shown()).toBe('/')
  expect(screen.getByText('Plans')).toHaveAttribute('href', '#/plans')
  await userEvent.click(screen.getByText('Plans'))
  expect(shown()).toBe('/plans')
  await userEvent.click(screen.getByText('Concern'))
  expect(location.hash).toBe('#/plan1/about/concern')
  await act(async () => {
    history.back()
    await new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))
  })
  expect(shown()).toBe('/plans')
})

test('a link to the page that is open makes no new entry of the history', async () => {
  render(
    <HashAddresses>
      <Here />
    </HashAddresses>,
  )
  await userEvent.click(screen.getByText('Plans'))
  const { length } = history
  await userEvent.click(screen.getByText('Plans'))
  expect(history.length).toBe(length)
})

test('a link that is opened in a new tab is left to the browser', () => {
  render(
    <HashAddresses>
      <Here />
    </HashAddresses>,
  )
  fireEvent.click(screen.getByText('Plans'), { ctrlKey: true })
  expect(shown()).toBe('/')
})

test('what stands behind the question mark changes in place', async () => {
  render(
    <HashAddresses>
      <Here />
    </HashAddresses>,
  )
  await userEvent.click(screen.getByText('Plans'))
  const { length } = history
  await userEvent.click(screen.getByRole('button', { name: 'all' }))
  expect(shown()).toBe('/plans?who=tom')
  expect(screen.getByRole('button', { name: 'tom' })).toBeVisible()
  expect(history.length).toBe(length)
})
