import type { Standing } from '#domain/stages/standing.ts'
import type { SourceKind } from '#domain/sources.ts'
import { about } from './about/short.ts'
import { connections } from './connections/short.ts'
import { coreGroup } from './coreGroup/short.ts'
import { expectations } from './expectations/short.ts'
import { place } from './place/short.ts'
import { purpose } from './purpose/short.ts'
import { timeline } from './timeline/short.ts'

/** What every page needs: the bar, the rail, the standings, what is said when something goes wrong. */
export const shell = {
  app: 'Start a self-help group',
  appLines: ['Start a', 'self-help group'],
  skip: 'Skip to the page',
  unnamed: 'My group',
  title: (...parts: readonly string[]) => [...parts, 'Start a self-help group'].join(' · '),
  sections: { about, coreGroup, expectations, purpose, place, connections, timeline },
  standing: {
    untouched: 'Not started',
    underWay: 'Under way',
    ready: 'Ready',
    needsAnotherLook: 'Needs another look',
  } satisfies Record<Standing, string>,
  stage: (n: number, name: string) => `Stage ${n}: ${name}`,
  stageOf: (n: number) => `Stage ${n} of 6`,
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  stagePage: (n: number, page: number, pages: number) => `Stage ${n}, page ${page} of ${pages}`,
  beforeStages: 'Before the stages',
  stages: 'Stages',
  allStages: 'All stages',
  close: 'Close',
  more: 'More, when you want it',
  moreOn: (section: string) => `More on “${section}”, when you want it`,
  pages: {
    overview: 'Overview',
    checklist: 'Founding checklist',
    notice: '“Help start it” notice',
    copies: 'Copies and undo',
    plans: 'All plans',
    'what-if': 'What if …?',
    help: 'Help',
    session: 'Session',
    talk: 'Core-group talk',
    documents: 'Documents',
    first: 'The first ten minutes',
  },
  /** Which entry of a list: for the title of its page. */
  nth: (page: string, n: number) => `${page}, no. ${n}`,
  countOf: (done: number, of: number) => `${done} of ${of}`,
  saving: {
    saved: 'Saved on this device',
    savedHere: 'Saved in this browser',
    saving: 'Saving…',
    failed: 'Not saved',
    memory: 'Not kept: this page only',
    vanished: 'No longer on this device',
    reading: 'Reading only',
  },
  room: {
    opening: 'Opening your plan…',
    noPage: {
      title: 'There is no such page',
      text: 'The address may have a slip in it. Nothing is lost.',
      overview: 'Overview of the plan',
    },
    /** Where even the words of a trouble did not arrive. */
    keeping: {
      title: 'Your changes may not be saved here.',
      text: 'Keep this page open. You can save the plan as a file on the page “Copies and undo”.',
    },
    part: 'This part of the page could not be loaded. Your plan is not touched. Loading the page anew usually helps.',
    failed: {
      title: 'Something went wrong on this page',
      text: 'Your plan is safe: it is kept on this device. Try this page again, or go to another one.',
      again: 'Try again',
      overview: 'Overview',
      reload: 'Load the page anew',
      chunk: 'A part of this page could not be loaded. Your plan is saved. Loading the page anew usually helps.',
    },
    /** What Back finds after leaving. It says nothing of groups; `public/head.js` has the same title. */
    door: {
      title: 'Page not available',
      text: 'Try again later.',
      again: 'Try again',
      practice: {
        label: 'Practice',
        text: 'This is practice: nothing was closed. To open the page, press Shift three times. Or press the heading for two seconds, then let go.',
        stop: 'End the practice',
      },
    },
    /** Where even the words for it did not arrive. */
    erased: { title: 'Everything was removed' },
  },
  leave: {
    quickly: 'Leave quickly',
    long: 'Leave this page quickly',
    more: (presses: number) =>
      presses === 1 ? 'Shift. Press it once more to leave.' : `Shift. Press it ${presses} more times to leave.`,
    stopped: 'Not leaving.',
  },
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Done again.',
  foot: {
    stays: 'Everything you type stays on this device.',
    help: 'Help',
    safety: 'Leave, lock, remove',
    theme: 'Light or dark',
    plans: 'All plans',
    copies: 'Copies',
    lock: 'Lock now',
  },
  theme: { legend: 'Light or dark', device: 'Like the device', light: 'Light', dark: 'Dark' },
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
    missing: 'This source could not be loaded.',
    quote: 'From the encyclopedia entry “Self-Help Groups”:',
  },
  why: 'Why this matters',
  stepsNav: 'Back and continue',
  /** Where no page of the section is left. */
  whatNext: 'Overview: what comes next',
  chairsFilled: (ready: number) => ({ big: `${ready} of 6`, small: 'chairs filled' }),
  you: 'You',
}
