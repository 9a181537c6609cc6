import { createContext, type ReactNode } from 'react'
import type { Block } from '../blocks/block.ts'

export type PassageBlock = Extract<Block, { kind: 'paragraph' }> & { readonly passage: string }
export type ShowPassage = (block: PassageBlock) => ReactNode

/** How passages are shown on the page that lets the founder change them; undefined elsewhere. */
export const Passages = createContext<ShowPassage | undefined>(undefined)
