/**
 * Nothing is painted before the style sheets are there, and the first request of a document has the connection that is
 * open already: they go in front of the scripts, which wait for the end of the document in any case.
 */
export const stylesFirst = (html: string): string => {
  const sheets = html.match(/^ *<link rel="stylesheet".*\n/gm) ?? []
  return sheets
    .reduce((rest, sheet) => rest.replace(sheet, ''), html)
    .replace(/^ *<script type="module"/m, (script) => sheets.join('') + script)
}
