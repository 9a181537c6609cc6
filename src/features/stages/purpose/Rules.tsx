import { isSaid, said } from '#domain/plan/current.ts'
import { isAboutAbuse, minorsMayCome } from '#domain/stages/setting.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { WhatIfLink } from '#pages/WhatIfLink.tsx'
import { useWords } from '#wording/words.ts'
import { Notice } from '#ui/marks/Notice.tsx'
import { AbuseNotice, MinorsNotice } from './CareNotices.tsx'
import { Drafted } from './Drafted.tsx'
import { GroundRules } from './GroundRules.tsx'
import { OfferedAsk } from './OfferedAsk.tsx'
import { RulePage } from './RulePage.tsx'
import './purpose.css'

export default function Rules({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <RulePage id={item} />
}

function List() {
  const { pages, rules } = useWords('purpose')
  const now = useCurrent()
  const planId = usePlanId()
  const { crisis, crisisChecked, money } = now.sections.purpose
  const costs = said(money)
  return (
    <StepPage at="purpose/rules" words={pages.rules}>
      <Drafted />
      {minorsMayCome(now) && <MinorsNotice />}
      {isAboutAbuse(now) && <AbuseNotice />}
      <GroundRules />
      <section className="section" aria-labelledby="private-heading">
        <h2 id="private-heading">{rules.agree.heading}</h2>
        <OfferedAsk of="purpose.confidentiality" heading={rules.start.heading} starts={[rules.start.confidentiality]} />
        <OfferedAsk of="purpose.limits" heading={rules.start.heading} starts={[rules.start.limits]} />
        <p className="soft small">{rules.start.local}</p>
      </section>
      <section className="section" aria-labelledby="crisis-heading">
        <h2 id="crisis-heading">{rules.crisis.heading}</h2>
        <p>{rules.crisis.text}</p>
        <Ask of="purpose.crisis" />
        <Ask of="purpose.crisisChecked" />
        {isSaid(crisis) && !isSaid(crisisChecked) && (
          <Notice>
            <p>{rules.crisis.unchecked}</p>
          </Notice>
        )}
      </section>
      <section className="section" aria-labelledby="money-heading">
        <h2 id="money-heading">{rules.money.heading}</h2>
        <Ask of="purpose.money" />
        {costs !== undefined && costs !== 'none' && (
          <p>
            <Link to={paths.step(planId, 'purpose/cash')}>{rules.moneyMore}</Link>
          </p>
        )}
        {costs !== undefined && costs !== 'none' && <WhatIfLink of="costs" />}
      </section>
    </StepPage>
  )
}
