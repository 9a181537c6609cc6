const rows = [27, 33.6, 40.2, 46.8, 53.4, 60, 66.6, 73.2, 79.8, 86.4, 93]

/** A sheet of paper, much too small to read: what it is stands beside it. */
export function Thumb({ kind }: { readonly kind: 'notice' | 'flyer' | 'checklist' }) {
  return (
    <svg className="first-thumb" viewBox="0 0 85 110" aria-hidden="true" fill="none" stroke="currentColor">
      {kind === 'checklist' ? (
        <>
          <path d="M8 15h32" strokeWidth="4" />
          <path d="M8 22h69" strokeWidth="1.2" opacity=".55" />
          {rows.flatMap((y, i) =>
            [8, 44].map((x) => (
              <g key={`${x} ${y}`}>
                <rect x={x} y={y} width="3.2" height="3.2" strokeWidth=".6" />
                <path d={`M${x + 6} ${y + 1.8}h${17 + ((i * 5 + x) % 9)}`} strokeWidth=".8" opacity=".5" />
              </g>
            )),
          )}
        </>
      ) : (
        <>
          <path d="M8 32h52M8 41h40" strokeWidth="4.5" />
          <path d="M8 54h69M8 59h69M8 64h69M8 69h44" strokeWidth=".8" opacity=".5" />
          {kind === 'notice' ? (
            <path d="M8 80h69M8 94h40" strokeWidth=".8" opacity=".5" />
          ) : (
            <path d="M0 84h85M17 84v26M34 84v26M51 84v26M68 84v26" strokeWidth=".8" strokeDasharray="2 1.5" />
          )}
        </>
      )}
    </svg>
  )
}
