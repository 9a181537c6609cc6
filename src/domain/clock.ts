const day = 24 * 60

/** The time of day so many minutes after `start` (`HH:MM`), past midnight from 00:00 on. */
export function clockAt(start: string, minutes: number): string {
  const [hour = 0, minute = 0] = start.split(':').map(Number)
  const at = (((hour * 60 + minute + Math.round(minutes)) % day) + day) % day
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
}
