import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { CallProblem } from '../../action/call-problem.tsx'
import { Card, CardHead } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import './docs-page.css'
import { useText } from '../../text/use-text.ts'
import { operationsOf } from './operation.ts'
import { OperationShown } from './operation-shown.tsx'
import { readOpenapi } from './read-openapi.ts'
import { useLearnedIds } from './use-learned-ids.ts'

/** The host API, to read and to try. For developers of hosts: no session, no person. */
export const DocsPage = () => {
  const { t } = useText('docs')
  const openapi = useQuery({ queryKey: ['openapi'], queryFn: ({ signal }) => readOpenapi(signal) })
  const [hostKey, setHostKey] = useState('')
  const ids = useLearnedIds()
  return (
    <Card>
      <CardHead title={t('title')}>
        <p>{t('text')}</p>
        <p>
          <a href="/openapi.json">{t('openapi')}</a>
        </p>
      </CardHead>
      <Field
        label={t('hostKey')}
        hint={t('hostKeyHint')}
        type="password"
        name="host-key"
        value={hostKey}
        onChange={setHostKey}
      />
      {openapi.isPending && <p role="status">{t('loading')}</p>}
      <CallProblem error={openapi.error} />
      {openapi.data && (
        <ul className="operations">
          {operationsOf(openapi.data).map((operation) => (
            <li key={`${operation.method} ${operation.path}`}>
              <OperationShown operation={operation} hostKey={hostKey} ids={ids} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
