import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs'
import { describeKeys, keyChanges } from '../key-changes.ts'
import { type Key, parseKeySet } from '../key-set.ts'
import { generateReceiptKey } from '../receipt.ts'

const usage = `npm run keys -- <what> <file> [<name of a key>]

  show    lists the keys of the file
  rotate  makes a key that signs from the next start on; the others overlap. Makes the file too
  add     makes a key that is known and published, and signs only when it is told to: for several instances
  use     lets a key of the file sign
  retire  takes the private half of a key out of the file

The file is RECEIPT_KEY_FILE; in a sandbox receipt-key.json in DATA_DIR.`

const readKeys = async (file: string): Promise<Key[]> => {
  if (!existsSync(file)) return []
  const parsed = await parseKeySet(readFileSync(file, 'utf8'))
  if ('faults' in parsed) throw new Error(`${file} ${parsed.faults.join('; ')}`)
  return parsed.keys
}

/** All or nothing, also when the machine stops in the middle: a key that is half written is lost. */
const writeKeys = (file: string, keys: readonly Key[]) => {
  const place = existsSync(file) ? realpathSync(file) : file
  const mode = existsSync(file) ? statSync(place).mode : 0o600
  const made = `${place}.new`
  const handle = openSync(made, 'wx', mode)
  writeSync(handle, `${JSON.stringify({ keys }, null, 2)}\n`)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(made, place)
}

const run = async ([what = '', file, kid]: string[]): Promise<string> => {
  const change = keyChanges[what]
  if (!file || (!change && what !== 'show')) throw new Error(usage)
  const keys = await readKeys(file)
  if (!change) return (await describeKeys(keys)).join('\n')
  const changed = await change(keys, {
    fresh: { ...(await generateReceiptKey()), iat: Math.floor(Date.now() / 1000) },
    kid,
  })
  if ('fault' in changed) throw new Error(changed.fault)
  writeKeys(file, changed.keys)
  return [...(await describeKeys(changed.keys)), '', changed.next].join('\n')
}

await run(process.argv.slice(2)).then(
  (text) => console.log(text),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
