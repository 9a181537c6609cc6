import { Link } from '#pages/Link.tsx'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { PageHead } from '#ui/page/PageHead.tsx'

/** In the place of every page that shows somebody else than the founder who sits here. */
export default function SessionOn({ back }: { readonly back: string }) {
  const words = useWords('session').elsewhere
  const heading = usePage(words.title)
  return (
    <div className="page">
      <PageHead headingRef={heading} title={words.title} lead={words.lead} />
      <p>
        <Link className={buttonClass('primary')} to={back}>
          {words.back}
        </Link>
      </p>
    </div>
  )
}
