import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StackingTable } from './StackingTable.tsx'

test('it is a table for whoever hears it, also where its rows stand as blocks: every part says its role, every cell its column', () => {
  render(
    <StackingTable
      caption="Hours by month"
      columns={[{ name: 'When' }, { name: 'Month' }, { name: 'Hours', num: true }]}
      head={1}
      rows={[{ key: 'a', cells: ['soon', 'May', 12] }]}
    />,
  )
  const table = screen.getByRole('table', { name: 'Hours by month' })
  for (const part of [table, ...table.querySelectorAll('thead, tbody, tr, th, td')])
    expect(part).toHaveAttribute('role')
  const row = within(screen.getByRole('row', { name: 'soon May 12' }))
  expect(row.getByRole('rowheader')).toHaveTextContent('May')
  expect(row.getAllByRole('cell').map((cell) => cell.dataset['label'])).toEqual(['When', 'Hours'])
})
