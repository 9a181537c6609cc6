import { useState } from 'react'
import { Link } from '#pages/Link.tsx'
import { sureQuestions, waysThatFit, type SureAnswers } from '#domain/stages/sure.ts'
import { paths } from '#routes/paths.ts'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { PageHead } from '#ui/page/PageHead.tsx'
import { SureAsk } from './SureAsk.tsx'
import { Ways } from './Ways.tsx'
import './start.css'

/** Three questions before starting. The answers live on this page and nowhere else: leaving it forgets them. */
export default function Sure() {
  const words = useWords('welcome').sure
  const ref = usePage(words.title)
  const [answers, setAnswers] = useState<SureAnswers>({})
  return (
    <div className="page step">
      <PageHead headingRef={ref} title={words.title} lead={words.lead} />
      <div className="body">
        <div className="step-fields">
          <SureAsk
            question="want"
            options={sureQuestions.want}
            words={words.questions.want}
            value={answers.want}
            choose={(want) => setAnswers({ ...answers, want })}
          />
          <SureAsk
            question="hear"
            options={sureQuestions.hear}
            words={words.questions.hear}
            value={answers.hear}
            choose={(hear) => setAnswers({ ...answers, hear })}
          />
          <SureAsk
            question="carried"
            options={sureQuestions.carried}
            words={words.questions.carried}
            value={answers.carried}
            choose={(carried) => setAnswers({ ...answers, carried })}
          />
        </div>
        <Ways fitting={waysThatFit(answers)} />
        <p>
          <Link to={paths.welcome}>{words.back}</Link>
        </p>
      </div>
    </div>
  )
}
