/** How numbers, days and times are written in English; each file reads one kind. */
export { readLengths } from './reading/lengths.ts'
export { readNumbers } from './reading/numbers.ts'
export { isNoSuchDay, readDays, timeBeside } from './reading/days.ts'
export { readTimes } from './reading/times.ts'
export { readWhen } from './reading/wishes.ts'
export { saysNobody } from './reading/nobody.ts'
