/** Times and lengths as they are said back: "7 p.m.", "noon", "7 to 8:30 p.m.", "1 hour 30 minutes". */
const parts = (time: string): readonly [hour: number, minute: string] => [Number(time.slice(0, 2)), time.slice(3)]

const face = (time: string): string => {
  const [hour, minute] = parts(time)
  const onTheFace = hour % 12 === 0 ? 12 : hour % 12
  return minute === '00' ? String(onTheFace) : `${onTheFace}:${minute}`
}
const half = (time: string): string => (parts(time)[0] < 12 ? 'a.m.' : 'p.m.')

export const clock = (time: string): string =>
  time === '12:00' ? 'noon' : time === '00:00' ? 'midnight' : `${face(time)} ${half(time)}`

export const clockRange = (from: string, to: string): string =>
  half(from) === half(to) && clock(from).includes('.') && clock(to).includes('.')
    ? `${face(from)} to ${clock(to)}`
    : `${clock(from)} to ${clock(to)}`

const count = (n: number, one: string): string => (n === 1 ? `1 ${one}` : `${n} ${one}s`)

export const lasting = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? count(hours, 'hour') : '', rest > 0 || hours === 0 ? count(rest, 'minute') : '']
    .filter((part) => part !== '')
    .join(' ')
}
