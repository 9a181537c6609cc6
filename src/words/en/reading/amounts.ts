/** Numbers as they are written, in digits and in words. Everything here takes text that `plain` has made. */
const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ones = small.slice(1, 10).join('|')
const inWords = new RegExp(
  `^(?:(an?|${ones}) hundred(?: and)?)? ?(?:(${tens.join('|')})(?:[ -](${ones}))?|(${small.join('|')}))?$`,
)

/** `3`, `3.5`, `1,5`, `1,200`, `1 1/2`, `twenty-five`, `a dozen`, `two and a half`, `a couple`: one number that is the whole text. */
export function amount(text: string): number | undefined {
  return inDigits(text) ?? inFraction(text) ?? named(text)
}

function inDigits(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  // The number pad of a phone in a region that writes "1,5" has no other sign.
  if (/^(?:\d{1,9}(?:[.,]\d{0,9})?|[.,]\d{1,9})$/.test(text)) return Number(text.replace(',', '.'))
  return undefined
}

function inFraction(text: string): number | undefined {
  const [, whole = '0', over, under] = /^(?:(\d{1,4})[ -])?(\d)\/([2-8])$/.exec(text) ?? []
  return over === undefined || Number(over) >= Number(under)
    ? undefined
    : Number(whole) + Math.round((Number(over) / Number(under)) * 100) / 100
}

function named(text: string): number | undefined {
  if (/^(?:(?:a )?half|half an?)$/.test(text)) return 0.5
  if (text === 'a quarter') return 0.25
  if (/^an?$/.test(text)) return 1
  if (/^(?:an? )?(?:couple|pair)(?: of)?$/.test(text)) return 2
  if (/^half a dozen$/.test(text)) return 6
  const more = /^(.+) and an? (half|quarter)$/.exec(text)
  if (more) return plus(amount(more[1] ?? ''), more[2] === 'half' ? 0.5 : 0.25)
  const dozens = /^(.+) dozen$/.exec(text)
  if (dozens) return times(amount(dozens[1] ?? ''), 12)
  const parts = inWords.exec(text)
  if (!parts || text === '') return undefined
  const [, hundreds, ten, one, alone] = parts
  return (
    (hundreds === undefined ? 0 : Math.max(1, small.indexOf(hundreds)) * 100) +
    (ten === undefined ? 0 : (tens.indexOf(ten) + 2) * 10) +
    (one === undefined ? 0 : small.indexOf(one)) +
    (alone === undefined ? 0 : small.indexOf(alone))
  )
}

const plus = (value: number | undefined, more: number) => (value === undefined ? undefined : value + more)
const times = (value: number | undefined, by: number) => (value === undefined ? undefined : value * by)

/** What people put around a number without making another of it: "at least 6", "about 3", "10+", "20 or so". */
export const withoutHedge = (text: string): string =>
  text
    .replace(
      /^(?:(?:about|around|roughly|approximately|approx\.?|circa|ca\.?|maybe|perhaps|probably|say|only|just|nearly|almost|at least|at most|at the most|a minimum of|minimum(?: of)?|min\.?|a maximum of|maximum(?: of)?|max\.?|up to|no more than|not more than|no fewer than|no less than|more than|less than|fewer than|over|under|some|[~≈<>≤≥]=?)\s*)+(?=\S)/,
      '',
    )
    .replace(/(?:\s*\+|\s*(?:-?ish|(?:or so|or more|or less|or fewer|at least|at most|maximum|max|plus|tops)\.?))$/, '')
    .replace(/(?<=[a-z])\.$/, '')
    .trim()

/** The two ends of "1-2", "from 1 to 2", "1 or 2", "between 1 and 2". */
export function ends(text: string): readonly [string, string] | undefined {
  const parts =
    /^(?:from )?([^-]+?)(?: ?- ?| to | or | until | till | through )(.+)$/.exec(text) ??
    /^between (.+?) and (.+)$/.exec(text)
  return parts ? [parts[1] ?? '', parts[2] ?? ''] : undefined
}
