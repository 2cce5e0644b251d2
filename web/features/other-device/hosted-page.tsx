import { useMutation } from '@tanstack/react-query'
import type { WebsdkLink } from '#contract/mint-websdk-link.ts'
import { CallProblem } from '../../action/call-problem.tsx'
import { useText } from '../../text/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from './copy-button.tsx'
import { mintWebsdkLink } from './mint-websdk-link.ts'
import './link-panel.css'

/** The last way: the same attempt on the vendor's page, which shows no operation. This page stays, and goes on by itself. */
export const HostedPage = ({ action }: { action: string }) => {
  const { t } = useText('otherDevice')
  const link = useMutation({ mutationFn: () => mintWebsdkLink(action) })
  return (
    <>
      <p>{t('hosted.text')}</p>
      {!link.data && (
        <Button action="hosted-page" look="choice" busy={link.isPending} onPress={() => link.mutate()}>
          {link.isPending ? t('hosted.busy') : t('hosted.offer')}
        </Button>
      )}
      <div className="link-panel" role="status">
        {link.data && <HostedLink link={link.data} />}
      </div>
      <CallProblem error={link.error} />
    </>
  )
}

const HostedLink = ({ link: { url, expiresAt } }: { link: WebsdkLink }) => {
  const { t } = useText('otherDevice')
  return (
    <>
      <p>
        <a href={url} target="_blank" rel="noopener noreferrer" data-part="hosted-page">
          {t('hosted.open')}
        </a>
      </p>
      <CopyButton text={url} />
      <p className="small">{t('hosted.until', { at: new Date(expiresAt) })}</p>
    </>
  )
}
