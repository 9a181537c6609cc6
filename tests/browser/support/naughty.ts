import type { Page } from '@playwright/test'

/** What people paste, mistype or try out, and what machines stumble over. */
export const naughty: readonly string[] = [
  `${'Long'.repeat(12_500)} ${'word '.repeat(10_000)}end`,
  '👩‍👩‍👧‍👦 👨🏿‍🦽 🏳️‍🌈 🇺🇦 e\u0301\u0327 \u{1F9D1}\u200D\u{1F91D}\u200D\u{1F9D1}',
  'קבוצה \u202Eלעזרה\u202C עצמית (ב׳) 12:30 \u2067مجموعة\u2069 المساعدة الذاتية',
  'half a pair \ud83d, the other half \ude00, and \udfff\ud800 turned round',
  '<script>alert(1)</script><!-- </script> ]]> <img src=x onerror=alert(1)>',
  '__proto__',
  'constructor',
  'before\u0000after',
  'first line\nsecond line\r\nthird\u2028fourth\u2029fifth\ttab',
  '31 February',
  '2027-13-45',
  '0000-01-01',
  '9999-12-31',
  '-5',
  '1e309',
  '1000000 hours',
  '25:99',
  '\u00A0\u200B\u2003 ',
  `1${' '.repeat(100_000)}1`,
  '"\'`${x}{{y}}%s%n%00&amp;&#0;\\',
]

/** Stable fields only: ids that React makes differ from visit to visit. */
const fields =
  'main input:not([type=radio]):not([type=checkbox]):not([type=date]):not([type=file]):not([type=color]), main textarea'

/**
 * Puts one such text into every text field of the page, beginning with the `from`th. Written inside the page, since half
 * of a surrogate pair does not survive the way there. Gives the texts as they then stand, by id, escaped.
 */
export async function fillAll(page: Page, from: number): Promise<Readonly<Record<string, string>>> {
  await page.evaluate(
    async ({ all, start, where }) => {
      const list: readonly string[] = JSON.parse(all)
      const found = [...document.querySelectorAll(where)]
      for (const [index, element] of found.entries()) {
        if (
          !(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) ||
          element.disabled ||
          element.readOnly
        )
          continue
        const kind = element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement
        element.focus()
        // React notices only what goes through the element's own setter.
        Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(
          element,
          list[(start + index) % list.length],
        )
        element.dispatchEvent(new Event('input', { bubbles: true }))
        await new Promise((done) => setTimeout(done))
      }
    },
    { all: JSON.stringify(naughty), start: from, where: fields },
  )
  return texts(page)
}

/** What stands in the text fields of the page, by id. */
export async function texts(page: Page): Promise<Readonly<Record<string, string>>> {
  const found = await page.evaluate(
    (where) =>
      JSON.stringify(
        Object.fromEntries(
          [...document.querySelectorAll(where)].flatMap((element) =>
            (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
            /^[a-z]/i.test(element.id)
              ? [[element.id, JSON.stringify(element.value)]]
              : [],
          ),
        ),
      ),
    fields,
  )
  return JSON.parse(found)
}
