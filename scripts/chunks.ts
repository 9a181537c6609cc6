// How the modules are packed into files: few enough that they compress well, and none with much that a page does not need.
import type { Rolldown } from 'vite'

type CodeSplitting = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>

export const chunks: NonNullable<CodeSplitting['groups']> = [
  // What the first page needs of others' code: the same from release to release, and so in the browser's cache.
  { name: 'libraries', test: /node_modules/, tags: ['$initial'], priority: 3 },
  { name: 'core', tags: ['$initial'], priority: 2 },
  // What nearly every page of a section needs: forms, and how a question is asked.
  { name: 'pages', minShareCount: 20, priority: 1 },
]
