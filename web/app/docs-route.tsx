import { useTranslation } from 'react-i18next'
import { DocsPage } from '../features/docs/docs-page.tsx'
import { Frame } from './frame.tsx'

/** `/docs`: for developers of hosts, and public as the description behind it is. */
export const DocsRoute = () => {
  const { t } = useTranslation('docs')
  return (
    <Frame step="docs" title={t('documentTitle')} footer={t('footer')} wide>
      <DocsPage />
    </Frame>
  )
}
