import { Ask } from '#forms/Ask.tsx'
import { usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Icon } from '#ui/Icon.tsx'

/** What the notice says beside what the plan knows, and the way to the sheet itself. */
export default function NoticeWords() {
  const { pages, search } = useWords('coreGroup')
  const planId = usePlanId()
  return (
    <StepPage at="coreGroup/notice" words={pages.notice}>
      <Ask of="coreGroup.noticeWords" optional />
      <LineFold summary={search.replyBy}>{() => <Ask of="coreGroup.noticeReplyBy" />}</LineFold>
      <p>
        <Link className={buttonClass()} to={paths.notice(planId)}>
          <Icon name="file" />
          {search.toNotice}
        </Link>
      </p>
    </StepPage>
  )
}
