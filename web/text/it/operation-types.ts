import type { Translation } from '../words.ts'

export const operationTypes: Translation<'operationTypes'> = {
  're-authentication': {
    name: 'Mostrare che è proprio Lei',
    effect: 'Poi può continuare con {host} dal punto in cui Le è stato chiesto.',
    warning: 'Dica di sì solo se è Lei che sta facendo qualcosa con {host} proprio in questo momento.',
  },
  transfer: {
    name: 'Trasferimento di denaro',
    effect: '{host} invia il denaro come indicato qui. Raramente è possibile riaverlo.',
    warning:
      'Nessuno di {host} Le chiede al telefono di autorizzare un trasferimento, nemmeno per mettere al sicuro il Suo denaro.',
  },
  withdrawal: {
    name: 'Prelievo',
    effect: '{host} versa il denaro come indicato qui. Raramente è possibile riaverlo.',
    warning: 'Qualcuno Le ha promesso un guadagno, o Le ha chiesto di spostare denaro per lui? Allora dica di no.',
  },
  'payout-change': {
    name: 'Nuova destinazione dei Suoi accrediti',
    effect: 'Da quel momento {host} invia lì i Suoi accrediti.',
    warning:
      'Un messaggio o una telefonata Le ha chiesto di cambiare dove va il Suo denaro? Allora dica di no, e chieda chiamando un numero che conosce.',
  },
  'new-device': {
    name: 'Nuovo dispositivo',
    effect: 'Da quel momento quel dispositivo può usare il Suo account presso {host}.',
    warning:
      'Dica di sì solo se il dispositivo è Suo ed è davanti a Lei. Nessuno di {host} ha bisogno di entrare nel Suo account.',
  },
  password: {
    name: 'Nuova password',
    effect: '{host} cambia il modo in cui Lei accede.',
    warning: 'L’ha chiesto Lei? Se no, forse qualcuno sta cercando di entrare nel Suo account: dica di no.',
  },
  limit: {
    name: 'Nuovo limite',
    effect: 'Il nuovo limite vale subito.',
    warning:
      'I truffatori fanno alzare un limite prima di prendere il denaro. Nessuno di {host} Le chiede di farlo al telefono.',
  },
  'data-export': {
    name: 'Consegna dei Suoi dati',
    effect: '{host} consegna i dati indicati qui.',
    warning: 'Con i Suoi dati, altri possono farsi passare per Lei. Dica di sì solo se l’ha chiesto Lei.',
  },
  general: {
    name: 'Richiesta',
    effect: '{host} fa quello che è indicato qui.',
    warning: 'Nessuno di {host} Le chiede al telefono di dire di sì qui. Se qualcuno Le mette fretta, dica di no.',
  },
}
