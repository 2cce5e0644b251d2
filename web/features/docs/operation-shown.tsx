import { useText } from '../../text/use-text.ts'
import { type Answer, type Operation, pretty } from './operation.ts'
import { TryOperation } from './try-operation.tsx'
import type { LearnedIds } from './use-learned-ids.ts'

type OperationShownProps = { operation: Operation; hostKey: string; ids: LearnedIds }

export const OperationShown = ({ operation, hostKey, ids }: OperationShownProps) => {
  const { method, path, summary, body, responses } = operation
  const { t } = useText('docs')
  return (
    <details className="operation" data-operation={`${method} ${path}`}>
      <summary>
        <h2>{summary}</h2>
        <code className="operation__address">
          <strong>{method}</strong> {path}
        </code>
      </summary>
      <div className="operation__body">
        <TryOperation operation={operation} hostKey={hostKey} ids={ids} />
        {body && <Schema title={t('requestSchema')} schema={body.schema} />}
        <h3>{t('answers')}</h3>
        <dl className="operation__answers">
          {responses.map((answer) => (
            <AnswerShown key={answer.status} answer={answer} />
          ))}
        </dl>
      </div>
    </details>
  )
}

const AnswerShown = ({ answer: { status, lines, schema } }: { answer: Answer }) => {
  const { t } = useText('docs')
  return (
    <div>
      <dt>{status}</dt>
      <dd>
        {lines.map(({ code, text }) => (
          <p key={`${code} ${text}`}>
            {code && <code>{code}</code>} {text}
          </p>
        ))}
        {schema !== undefined && <Schema title={t('answerSchema')} schema={schema} />}
      </dd>
    </div>
  )
}

const Schema = ({ title, schema }: { title: string; schema: unknown }) => (
  <details className="schema">
    <summary>{title}</summary>
    <pre>{pretty(schema)}</pre>
  </details>
)
