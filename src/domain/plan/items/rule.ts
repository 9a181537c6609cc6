import * as z from 'zod/mini'
import { answer, text } from '../answer.ts'
import { item } from './item.ts'

export const rule = z.object({ ...item, words: answer(text) })
