import { cx } from '#ui/cx.ts'
import type { NoticeContent } from './noticeContent.ts'

/** From this length on the founder's words are set smaller, so that the sheet stays one page. */
const longProblem = 90

/** The sheet itself: what is on the screen is what is printed. */
export function NoticePaper({ content }: { readonly content: NoticeContent }) {
  const { heading, about, problem, paragraphs, rows, what } = content
  return (
    <article className="paper notice-paper">
      <h2>{heading}</h2>
      <div>
        <p className="notice-about">{about}</p>
        {problem === undefined ? (
          <Blank />
        ) : (
          <p className={cx('notice-problem', problem.length > longProblem && 'long')} dir="auto">
            {problem}
          </p>
        )}
      </div>
      {paragraphs.map((paragraph) => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
      <dl>
        {rows.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd dir="auto">{value ?? <Blank />}</dd>
          </div>
        ))}
      </dl>
      <p className="notice-what">{what}</p>
    </article>
  )
}

const Blank = () => <div className="write-line" />
