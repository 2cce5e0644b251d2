import { useTranslation } from 'react-i18next'
import { ReturnPage } from '../features/return/return-page.tsx'
import { Frame } from './frame.tsx'

/** `/return`: where the vendor's hosted page sends the browser back. */
export const ReturnRoute = () => {
  const { t } = useTranslation()
  return (
    <Frame step="return" title={t('returned.documentTitle')}>
      <ReturnPage />
    </Frame>
  )
}
