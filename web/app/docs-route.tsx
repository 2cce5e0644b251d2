import { DocsPage } from '../features/docs/docs-page.tsx'
import { useText } from '../text/use-text.ts'
import { Frame } from './frame.tsx'

/** `/docs`: for developers of hosts, and public as the description behind it is. */
export const DocsRoute = () => {
  const { t } = useText('docs')
  return (
    <Frame step="docs" title={t('documentTitle')} footer={t('footer')} wide>
      <DocsPage />
    </Frame>
  )
}
