import { timelineFacts } from '#domain/documents/timeline.ts'
import { monthOf } from '#domain/dates.ts'
import { dayOf, type Task } from '#domain/timeline/task.ts'
import { short } from '#wording/short.ts'
import type { Block, CheckItem } from '../../blocks/block.ts'
import { maker as makerOf } from '../../making/maker.ts'
import { ownerOn, titleBundles, titleOn } from '../../making/titles.ts'

/** More columns than these would be too narrow for the words in them. */
const mostAcross = 8

/** The timeline on one wide page: a column a month, a box a task, today where it stands. */
export const maker = makerOf({
  id: 'timeline',
  bundles: titleBundles,
  make: ({ now, naming, words, formats }) => {
    const { timeline: said } = words.papers
    const facts = timelineFacts(now)
    const title = titleOn(now, naming, words, formats)
    const owner = ownerOn(now, naming, words)
    // The month above says of which year its days are; with it in every note the page would not be one.
    const { tinyDate, longDate } = formats
    const item = (task: Task): CheckItem => {
      const day = dayOf(task)
      return {
        text: task.milestone ? [{ text: title(task), strong: true }] : title(task),
        done: task.state === 'done',
        note: [day && tinyDate(day), owner(task.owner)].filter(Boolean).join(' · '),
      }
    }
    const checks = (tasks: readonly Task[]): readonly Block[] =>
      tasks.length === 0 ? [] : [{ kind: 'checks', items: tasks.map(item) }]
    const column = ({ month, tasks, hasSmaller }: (typeof facts.months)[number]): readonly Block[] => {
      const heading: Block = { kind: 'heading', level: 2, text: formats.month(`${month}-01`) }
      if (monthOf(now.today) !== month)
        return [
          heading,
          ...(tasks.length === 0
            ? [{ kind: 'paragraph', tone: 'soft', text: hasSmaller ? said.smaller : said.nothing } as const]
            : checks(tasks)),
        ]
      const marker: Block = { kind: 'paragraph', text: [{ text: said.today(tinyDate(now.today)), strong: true }] }
      return [
        heading,
        ...checks(tasks.filter((task) => task.date < now.today)),
        marker,
        ...checks(tasks.filter((task) => task.date >= now.today)),
      ]
    }
    const across = Math.ceil(facts.months.length / Math.ceil(facts.months.length / mostAcross))
    const rows = Array.from({ length: Math.ceil(facts.months.length / across) }, (_, row) =>
      facts.months.slice(row * across, (row + 1) * across),
    )
    return {
      title: words.papers.documents.timeline.title,
      lines: [
        [{ text: short(facts.name ?? words.shell.unnamed), strong: true }],
        [
          said.first(longDate(facts.firstMeeting.date), facts.firstMeeting.isDraft),
          said.made(formats.date(now.today)),
        ].join(' · '),
      ],
      as: 'sheet',
      wide: true,
      blocks: [
        ...rows.map((months): Block => ({ kind: 'columns', columns: months.map(column) })),
        ...(facts.elsewhere > 0
          ? [{ kind: 'paragraph', tone: 'soft', text: said.elsewhere(facts.elsewhere) } as const]
          : []),
      ],
      foot: said.foot,
    }
  },
})
