import { ReturnPage } from '../features/return/return-page.tsx'
import { useText } from '../text/use-text.ts'
import { Frame } from './frame.tsx'

/** `/return`: where the vendor's hosted page sends the browser back. */
export const ReturnRoute = () => {
  const { t } = useText()
  return (
    <Frame step="return" title={t('returned.documentTitle')}>
      <ReturnPage />
    </Frame>
  )
}
