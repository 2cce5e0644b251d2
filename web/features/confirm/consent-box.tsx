import type { Ref } from 'react'
import type { Kind } from '#contract/words.ts'
import { useText } from '../../text/use-text.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { LiveNotice, Notice } from '../../ui/notice.tsx'

type ConsentBoxProps = {
  kind: Kind
  policyUrl: string | null
  input: Ref<HTMLInputElement>
  checked: boolean
  missing: boolean
  onChange: (checked: boolean) => void
}

export const ConsentBox = ({ kind, policyUrl, input, checked, missing, onChange }: ConsentBoxProps) => {
  const { t } = useText()
  return (
    <Notice title={t('confirm.consent.title')}>
      <Checkbox ref={input} checked={checked} invalid={missing} onChange={onChange}>
        {t(`confirm.consent.text.${kind}`)}
      </Checkbox>
      {policyUrl && (
        <p>
          <a href={policyUrl} target="_blank" rel="noopener noreferrer">
            {t('confirm.consent.policy')}
          </a>
        </p>
      )}
      <LiveNotice tone="bad" text={missing ? t('confirm.consent.missing') : null} />
    </Notice>
  )
}
