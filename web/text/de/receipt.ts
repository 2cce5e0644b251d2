import type { Translation } from '../words.ts'

export const receipt: Translation<'receipt'> = {
  title: 'Beleg',
  text: '{host} hat denselben Beleg. Er ist unterschrieben, damit ihn niemand unbemerkt ändern kann.',
  decision: 'Antwort',
  decisions: {
    approved: 'Freigegeben',
    declined: 'Nicht freigegeben',
    inconclusive: 'Keine eindeutige Antwort, nicht freigegeben',
    refused: 'Von der Person abgelehnt',
    expired: 'Nicht rechtzeitig beantwortet',
    cancelled: 'Zurückgezogen',
  },
  host: 'Gefragt von',
  person: 'Gefragt wurde',
  at: 'Zeit',
  number: 'Belegnummer',
  digest: 'Fingerabdruck der Anfrage',
  sumsub: 'Nummer bei Sumsub',
  issuer: 'Unterschrieben von',
  print: 'Drucken',
  save: 'Als Datei speichern',
}
