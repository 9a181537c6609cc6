import { addDays } from '#domain/dates.ts'
import { eveningTide } from '#domain/example/eveningTide.ts'
import { connectionKinds } from '#domain/plan/choices.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { example } from '#words/en/example.ts'

export const planSizes = ['small', 'big', 'huge'] as const
export type PlanSize = (typeof planSizes)[number]

/** How many of each a plan has in all. */
const counts: Readonly<Record<Exclude<PlanSize, 'small'>, { people: number; connections: number; tasks: number }>> = {
  big: { people: 20, connections: 60, tasks: 200 },
  huge: { people: 50, connections: 60, tasks: 2000 },
}

const stages = ['coreGroup', 'expectations', 'purpose', 'place', 'connections', 'timeline'] as const

/** The example plan, and the same with as much more as people may have put into one. */
export function planOf(size: PlanSize, today: string): Plan {
  const plan = eveningTide(today, example)
  if (size === 'small') return plan
  const { people, connections, tasks } = plan.lists
  const count = counts[size]
  const numbers = (length: number) => Array.from({ length: Math.max(0, length) }, (_, n) => n)
  return {
    ...plan,
    lists: {
      ...plan.lists,
      people: [
        ...people,
        ...numbers(count.people - people.length).map((n) => ({
          id: `person${n}`,
          name: { value: `Person ${n}` },
          hours: { value: 2 + (n % 7) },
          stance: { value: 'agreed' as const },
        })),
      ],
      connections: [
        ...connections,
        ...numbers(count.connections - connections.length).map((n) => ({
          id: `connection${n}`,
          organization: { value: `Office ${n}` },
          kind: { value: connectionKinds[n % connectionKinds.length] ?? connectionKinds[0] },
          state: { value: 'contacted' as const },
          nextOn: { value: addDays(today, n % 40) },
          nextWhat: { value: 'Call again' },
        })),
      ],
      tasks: [
        ...tasks,
        ...numbers(count.tasks - tasks.length).map((n) => ({
          id: `task${n}`,
          title: { value: `Task ${n}` },
          // From two months ago to ten months ahead.
          date: { value: addDays(today, (n % 365) - 60) },
          owner: { value: n % 3 === 0 ? 'marcus' : `person${n % (count.people - people.length)}` },
          hours: { value: 1 + (n % 4) },
          stage: { value: stages[n % stages.length] ?? stages[0] },
        })),
      ],
    },
  }
}
