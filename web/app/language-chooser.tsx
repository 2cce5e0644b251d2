import { useState } from 'react'
import { locales } from '#contract/locales.ts'
import { languageName } from '../text/language-name.ts'
import { useReader } from '../text/use-text.ts'
import { Select } from '../ui/select.tsx'

const options = locales.map((language) => ({ value: language, text: languageName(language), lang: language }))

/** For whoever was sent here in a language that they do not read. */
export const LanguageChooser = () => {
  const { text, choose } = useReader()
  const [failed, setFailed] = useState(false)
  const { t } = text
  return (
    <div data-part="language">
      <Select
        label={t('common.language')}
        icon="globe"
        value={text.language}
        options={options}
        onChange={(language) => {
          setFailed(false)
          choose(language).catch(() => setFailed(true))
        }}
      />
      <p role="status">{failed && t('problems.offline.title')}</p>
    </div>
  )
}
