import type { Standing } from '#domain/stages/standing.ts'
import type { SourceKind } from '#domain/sources.ts'
import { about } from './about/short.ts'
import { connections } from './connections/short.ts'
import { coreGroup } from './coreGroup/short.ts'
import { expectations } from './expectations/short.ts'
import { place } from './place/short.ts'
import { purpose } from './purpose/short.ts'
import { timeline } from './timeline/short.ts'

/** What every page needs: the bar, the menu, the standings, what is said when something goes wrong. */
export const shell = {
  app: 'Start a self-help group',
  appLines: ['Start a', 'self-help group'],
  skip: 'Skip to the page',
  unnamed: 'My group',
  title: (...parts: readonly string[]) => [...parts, 'Start a self-help group'].join(' · '),
  sections: { about, coreGroup, expectations, purpose, place, connections, timeline },
  standing: {
    untouched: 'Not started',
    underWay: 'Started',
    ready: 'Done',
    needsAnotherLook: 'Check again',
  } satisfies Record<Standing, string>,
  stage: (n: number, name: string) => `Stage ${n}: ${name}`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  stages: 'Stages',
  allPages: 'All pages',
  close: 'Close',
  goOn: 'Continue',
  /** The pages of a stage that nobody needs. */
  more: (pages: number) => (pages === 1 ? 'One more page, if you need it' : `${pages} more pages, if you need them`),
  pages: {
    overview: 'Overview',
    timeline: 'Timeline',
    checklist: 'Checklist',
    notice: '“Help start a group” notice',
    copies: 'Copies and undo',
    plans: 'All plans',
    safety: 'Lock or remove',
    'what-if': 'What if?',
    help: 'Help',
    session: 'Session',
    talk: 'Planning talk',
    documents: 'Documents',
    first: 'First ten minutes',
  },
  /** Which entry of a list: for the title of its page. */
  nth: (page: string, n: number) => `${page}, no. ${n}`,
  countOf: (done: number, of: number) => `${done} of ${of}`,
  saving: {
    saved: 'Saved on this device',
    savedHere: 'Saved in this browser',
    saving: 'Saving…',
    failed: 'Not saved',
    memory: 'Not saved on this device',
    vanished: 'No longer on this device',
    reading: 'Read only',
  },
  room: {
    opening: 'Opening your plan…',
    noPage: {
      title: 'We couldn’t find that page',
      text: 'Check the address for a typo. Your plan is safe.',
      overview: 'Plan overview',
    },
    /** Where even the words of a trouble did not arrive. */
    keeping: {
      title: 'Your changes may not be saved here.',
      text: 'Keep this page open. You can save a copy of your plan under “Copies and undo.”',
    },
    part: 'We couldn’t load this part of the page. Your plan is safe. Try reloading the page.',
    failed: {
      title: 'Something went wrong on this page',
      text: 'Your plan is safe on this device. Try this page again, or go to another one.',
      again: 'Try again',
      overview: 'Overview',
      reload: 'Reload the page',
      chunk: 'We couldn’t load part of this page. Your plan is saved. Try reloading the page.',
    },
    /** What Back finds after leaving. It says nothing of groups; `public/head.js` has the same title. */
    door: {
      title: 'Page not available',
      text: 'Try again later.',
      again: 'Try again',
      practice: {
        label: 'Practice',
        text: 'This is practice, and nothing was closed. To open the page, press Shift three times. Or hold the heading for two seconds, then let go.',
        stop: 'End practice',
      },
    },
    /** Where even the words for it did not arrive. */
    erased: { title: 'Everything was removed' },
  },
  leave: {
    quickly: 'Quick exit',
    more: (presses: number) =>
      presses === 1 ? 'Shift. Press it once more to leave.' : `Shift. Press it ${presses} more times to leave.`,
    stopped: 'Not leaving.',
  },
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Redone.',
  foot: {
    stays: 'Everything stays on this device.',
    help: 'Help',
    safety: 'Safety',
    theme: 'Light or dark',
    plans: 'All plans',
    lock: 'Lock now',
  },
  theme: { legend: 'Light or dark', device: 'Same as device', light: 'Light', dark: 'Dark' },
  loading: 'One moment…',
  source: {
    kinds: {
      entry: 'encyclopedia entry',
      study: 'study',
      guide: 'guide',
      group: 'one group',
      suggestion: 'our suggestion',
    } satisfies Record<SourceKind, string>,
    from: 'Where this comes from',
    opens: 'opens another site',
    missing: 'We couldn’t load this source.',
    quote: 'From the encyclopedia entry “Self-Help Groups”:',
  },
  stepsNav: 'Continue',
  chairsFilled: (ready: number) => ({ big: `${ready} of 6`, small: 'chairs filled' }),
  you: 'You',
}
