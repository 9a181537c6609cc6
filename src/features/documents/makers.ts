import type { DocumentId } from '#domain/documents/documents.ts'
import type { BundleName } from '#words/languages.ts'
import type { Maker } from './paper/maker.ts'

/** How each paper is made, loaded when it is asked for. One line each, in the order of `documents`. */
export const makers: Readonly<Partial<Record<DocumentId, () => Promise<Maker<BundleName>>>>> = {
  checklist: () => import('./checklist/maker.ts').then((module) => module.maker),
  notice: () => import('./notice/maker.ts').then((module) => module.maker),
  timeline: () => import('./timeline/maker.ts').then((module) => module.maker),
}
