import { Link } from '#pages/Link.tsx'
import { sureWays, type SureWay } from '#domain/stages/sure.ts'
import { paths } from '#routes/paths.ts'
import { From } from '#forms/From.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Tag } from '#ui/marks/Tag.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'

/** Four ways, always all of them: what was said marks some, and bars none. */
export function Ways({ fitting }: { readonly fitting: readonly SureWay[] }) {
  const words = useWords('welcome').sure.ways
  const formats = useFormats()
  const titles = fitting.map((way) => words.each[way].title.toLowerCase())
  return (
    <section className="section" aria-labelledby="ways-heading">
      <h2 id="ways-heading">{words.heading}</h2>
      <p aria-live="polite">{fitting.length === 0 ? words.nothing : words.fits(formats.anyOf(titles))}</p>
      <Ruled>
        {sureWays.map((way) => (
          <li key={way} className="way">
            <h3>
              {words.each[way].title} {fitting.includes(way) && <Tag icon="check">{words.mark}</Tag>}
            </h3>
            <p>{words.each[way].text}</p>
            {(way === 'small' || way === 'start') && (
              <Link className={buttonClass()} to={paths.begin}>
                {words.links[way]}
              </Link>
            )}
            <From about={words.each[way].title} of={words.each[way].sources} />
          </li>
        ))}
      </Ruled>
    </section>
  )
}
