import { useState } from 'react'
import { useText } from '../../text/use-text.ts'
import { Button } from '../../ui/button.tsx'
import './link-panel.css'

export const CopyButton = ({ text }: { text: string }) => {
  const { t } = useText('otherDevice')
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () => copyText(text).then(setCopied)
  return (
    <>
      <Button action="copy" look="choice" icon={copied ? 'yes' : undefined} onPress={copy}>
        {copied ? t('copied') : t('copy')}
      </Button>
      <div role="status">
        {copied === false && (
          <>
            <p>{t('byHand')}</p>
            <p className="address" dir="ltr">
              {text}
            </p>
          </>
        )}
      </div>
    </>
  )
}

/** False where the browser, a policy or an app around it does not let a page copy. */
const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
