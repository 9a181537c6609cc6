import { asking } from './asking.ts'
import { shell } from './shell.ts'

/** The English words, in bundles: `shell` and `asking` come with the first page, every other with the screen that needs it. */
export const en = {
  shell: () => Promise.resolve(shell),
  trouble: () => import('./trouble.ts').then((module) => module.trouble),
  stages: () => import('./stages.ts').then((module) => module.stages),
  asking: () => Promise.resolve(asking),
  welcome: () => import('./welcome.ts').then((module) => module.welcome),
  first: () => import('./first.ts').then((module) => module.first),
  overview: () => import('./overview.ts').then((module) => module.overview),
  checklist: () => import('./checklist.ts').then((module) => module.checklist),
  tasks: () => import('./tasks.ts').then((module) => module.tasks),
  documents: () => import('./documents.ts').then((module) => module.documents),
  plans: () => import('./plans.ts').then((module) => module.plans),
  whatIf: () => import('./whatIf.ts').then((module) => module.whatIf),
  help: () => import('./help.ts').then((module) => module.help),
  example: () => import('./example.ts').then((module) => module.example),
  about: () => import('./about.ts').then((module) => module.about),
  aboutMore: () => import('./aboutMore.ts').then((module) => module.aboutMore),
  coreGroup: () => import('./coreGroup.ts').then((module) => module.coreGroup),
  coreGroupMore: () => import('./coreGroupMore.ts').then((module) => module.coreGroupMore),
  expectations: () => import('./expectations.ts').then((module) => module.expectations),
  purpose: () => import('./purpose.ts').then((module) => module.purpose),
  purposeMore: () => import('./purposeMore.ts').then((module) => module.purposeMore),
  place: () => import('./place.ts').then((module) => module.place),
  placeMore: () => import('./placeMore.ts').then((module) => module.placeMore),
  connections: () => import('./connections.ts').then((module) => module.connections),
  connectionsMore: () => import('./connectionsMore.ts').then((module) => module.connectionsMore),
  timeline: () => import('./timeline.ts').then((module) => module.timeline),
  timelineMore: () => import('./timelineMore.ts').then((module) => module.timelineMore),
}
