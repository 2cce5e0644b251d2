import { DocsPage } from '../features/docs/docs-page.tsx'
import { useText } from '../text/use-text.ts'
import { Frame } from './frame.tsx'

/** What is kept in one language, whatever the page around it speaks. */
const english = { lang: 'en', dir: 'ltr' }

/** `/docs`: for developers of hosts, and public as the description behind it is. */
export const DocsRoute = () => {
  const { t } = useText('docs')
  return (
    <Frame step="docs" title={t('documentTitle')} footer={<span {...english}>{t('footer')}</span>} wide>
      <div {...english}>
        <DocsPage />
      </div>
    </Frame>
  )
}
