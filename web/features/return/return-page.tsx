import { useQuery } from '@tanstack/react-query'
import { Navigate } from 'react-router'
import { backOffMs } from '../../action/action-view-query.ts'
import { reportProgress } from '../../action/report-progress.ts'
import { isTransient } from '../../api/api-error.ts'
import { paths } from '../../paths.ts'
import { useText } from '../../text/use-text.ts'
import { Card, CardHead } from '../../ui/card.tsx'
import { LiveNotice } from '../../ui/notice.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'

/** With a session the backend is told to look, and the step decides; without one the other device goes on. */
export const ReturnPage = () => {
  const { t } = useText()
  const told = useQuery({
    queryKey: ['returned'],
    queryFn: async () => {
      await reportProgress('returned')
      return true
    },
    // A lost connection says nothing of a session: only an answer does.
    retry: (_failures, error) => isTransient(error),
    retryDelay: (failures) => backOffMs(failures),
  })
  if (told.isSuccess) return <Navigate to={paths.waiting} replace />
  return (
    <>
      <Card>
        {told.isPending ? (
          <CardHead title={t('returned.looking')} mark={<StatusMark tone="busy" icon="clock" />} />
        ) : (
          <CardHead title={t('returned.title')} mark={<StatusMark tone="good" icon="yes" />}>
            <p>{t('returned.text')}</p>
          </CardHead>
        )}
      </Card>
      <LiveNotice tone="warn" text={told.isPending && told.failureCount > 0 ? t('common.lost') : null} />
    </>
  )
}
