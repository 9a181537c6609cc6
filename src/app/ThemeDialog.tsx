import { useState } from 'react'
import { useWords } from '#wording/words.ts'
import { useLooks } from '#ports/looks.ts'
import { Button } from '#ui/button/Button.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { Dialog } from '#ui/over/Dialog.tsx'

const themes = ['device', 'light', 'dark'] as const

/** Light, dark, or as the device has it. */
export default function ThemeDialog({ close }: { readonly close: () => void }) {
  const shell = useWords('shell')
  const looks = useLooks()
  const [theme, setTheme] = useState(looks.theme() ?? 'device')
  const choose = (chosen: (typeof themes)[number]) => {
    setTheme(chosen)
    looks.chooseTheme(chosen === 'device' ? undefined : chosen)
  }
  return (
    <Dialog
      open
      onClose={close}
      title={shell.theme.legend}
      actions={
        <Button data-safe onClick={close}>
          {shell.close}
        </Button>
      }
    >
      <ChoiceGroup id="theme" legend={<span className="visually-hidden">{shell.theme.legend}</span>}>
        {themes.map((each) => (
          <Choice
            key={each}
            type="radio"
            name="theme"
            label={shell.theme[each]}
            checked={theme === each}
            onChange={() => choose(each)}
          />
        ))}
      </ChoiceGroup>
    </Dialog>
  )
}
