import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'

/** TypeScript becomes JavaScript by leaving out its types: the browser runs the file that stands in the folder. */
export const readClientFile = async (name: string) => {
  if (!/^[a-z][a-z-]*\.[a-z]+$/.test(name)) throw new Error(`Not a plain file name: ${name}`)
  const content = await readFile(new URL(`./websdk/client/${name}`, import.meta.url), 'utf8')
  return name.endsWith('.ts') ? stripTypeScriptTypes(content, { mode: 'strip' }) : content
}
