/** The typed questions. A page that asks for words alone does not load what reads numbers and days. */
export { DateAsk } from './DateAsk.tsx'
export { NumberAsk } from './NumberAsk.tsx'
export { TextAsk } from './TextAsk.tsx'
export { TimeAsk } from './TimeAsk.tsx'
