import type { AnyStateNode, AnyTransitionDefinition } from 'xstate'
import { openPlanMachine } from '#machine/openPlan.ts'
import { planLibraryMachine } from '#machine/planLibrary.ts'

/** The text of docs/machine.md: the machines of src/machine as Mermaid diagrams, made from their code. */
export function machineDocs(): string {
  const { plan, stages, founding, autosave, session } = openPlanMachine.root.states
  return [
    '# The machines',
    '',
    'Made from the code by `npm run docs:machine`; do not edit. A test fails when this page is stale.',
    'Which page is shown is not in here: the address says that. An arrow without an event follows by itself once its guard holds.',
    '',
    '## Plan library',
    '',
    'Opens plans and holds the one that is open.',
    '',
    ...diagram(planLibraryMachine.root),
    '## Founding',
    '',
    'One open plan. Its five regions run side by side; `stages` holds a region for each stage, all of the same shape.',
    '',
    '### A stage (coreGroup; the other five are alike)',
    '',
    ...diagram(stages?.states['coreGroup']),
    '### The founding as a whole',
    '',
    ...diagram(founding),
    '### Keeping',
    '',
    ...diagram(autosave),
    '### Plan',
    '',
    'The only region that assigns the plan when the person does something.',
    '',
    ...diagram(plan),
    '### Session',
    '',
    ...diagram(session),
  ].join('\n')
}

function diagram(node: AnyStateNode | undefined): readonly string[] {
  if (!node) throw new Error('a region has gone: mend tests/support/machineDocs.ts')
  return ['```mermaid', 'stateDiagram-v2', ...inside(node, '  '), '```', '']
}

function inside(node: AnyStateNode, indent: string): readonly string[] {
  const children = Object.values(node.states)
  const initial = node.initial?.target[0]
  return [
    ...(initial ? [`${indent}[*] --> ${name(initial)}`] : []),
    ...children.flatMap((child) => [
      ...(Object.keys(child.states).length > 0
        ? [`${indent}state ${name(child)} {`, ...inside(child, `${indent}  `), `${indent}}`]
        : [`${indent}${name(child)} : ${child.key}`]),
      ...arrows(child, indent),
    ]),
    ...arrows(node, indent),
  ]
}

const arrows = (node: AnyStateNode, indent: string): readonly string[] =>
  [...node.transitions.values(), node.always ?? []]
    .flat()
    .map((transition) => `${indent}${name(node)} --> ${targetOf(transition)}${label(transition)}`)

const targetOf = ({ source, target }: AnyTransitionDefinition): string => name(target?.[0] ?? source)

function label({ eventType, guard, target }: AnyTransitionDefinition): string {
  const event = eventType
    .replace(/^xstate\.(done|error)\.actor\..*$/, '$1')
    .replace(/^xstate\.after\.(\w+)\..*$/, 'after $1')
  const words = [event, guardWords(guard), target ? '' : '(stays)'].filter(Boolean).join(' ')
  return words ? ` : ${words}` : ''
}

function guardWords(guard: unknown): string {
  if (typeof guard === 'string') return `[${guard}]`
  if (typeof guard !== 'object' || guard === null || !('type' in guard)) return guard ? '[guard]' : ''
  const params =
    'params' in guard && typeof guard.params === 'object' && guard.params !== null
      ? Object.values(guard.params).join(' ')
      : ''
  return `[${[String(guard.type), params].filter(Boolean).join(' ')}]`
}

/** Names within a diagram must be one word. */
const name = (node: AnyStateNode): string => node.path.join('_') || node.machine.id
