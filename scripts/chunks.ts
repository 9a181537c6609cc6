// How the modules are packed into files: few enough that they compress well, and none with much that a page does not need.
import type { Rolldown } from 'vite'

type CodeSplitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>

/** What reads numbers, days and times: a page that asks for words alone does not need it. */
const typed =
  /src\/(?:words\/(?:en\/)?readings?[./]|wording\/(?:reading|region)\.|forms\/(?:NumberAsk|DateAsk|DatePicker|TimeAsk|TypedAsk|WhichMeant)\.)/

export const chunks: NonNullable<CodeSplitting['groups']> = [
  // What the first page needs of others' code: the same from release to release, and so in the browser's cache.
  { name: 'libraries', test: /node_modules|rolldown.runtime/, tags: ['$initial'], priority: 4 },
  { name: 'core', tags: ['$initial'], priority: 3 },
  // What nearly every page of a section needs: forms, and how a question is asked.
  { name: 'pages', test: (id) => !typed.test(id), minShareCount: 45, priority: 2 },
  { name: 'typed', test: typed, priority: 1 },
  // Each file costs a slow phone ten milliseconds, whatever is in it: small things that many pages need come together.
  { name: 'parts', test: /src\/(?:ui|forms|pages|plan|wording)\/.*\.tsx?$/, minShareCount: 14, priority: 1 },
  { name: 'facts', test: /src\/domain\/.*\.ts$/, minShareCount: 22, priority: 1 },
]
