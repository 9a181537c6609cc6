import type { Suggestion } from '#domain/plan/plan.ts'
import { useWords } from '#asking/words.ts'
import { Table } from '#ui/page/Table.tsx'

interface Told {
  readonly words: string
  readonly state: Suggestion['state']
  readonly changed?: boolean
}

/** What was put forward, and what became of it. */
export function SuggestedTable({ of }: { readonly of: readonly Told[] }) {
  const words = useWords('sessionSummary').suggested
  return (
    <Table caption={words.heading}>
      <tbody>
        {of.map(({ words: said, state, changed = false }, index) => (
          <tr key={index}>
            <td dir="auto">{said}</td>
            <th scope="row">{changed && state === 'accepted' ? words.changed : words.state[state]}</th>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
