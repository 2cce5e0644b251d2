import type { Translation } from '../words.ts'

export const reasons: Translation<'reasons'> = {
  title: { retry: 'Come fare meglio', final: 'Che cosa dice la verifica' },
  reason: {
    'picture-unclear': 'L’immagine non era abbastanza nitida. Aiutano una buona luce di fronte e un obiettivo pulito.',
    'face-not-matched':
      'Non siamo riusciti a riconoscere il Suo viso. Guardi dritto davanti a sé, senza cappello, mascherina o occhiali scuri.',
    'card-incomplete': 'Una parte della carta era tagliata. Tutti e quattro gli angoli devono essere nell’immagine.',
    'card-not-original': 'Fotografi proprio la carta, per favore, a colori, non una copia o uno schermo.',
    'card-damaged': 'La carta è troppo rovinata per essere letta. Ne usi un’altra, per favore.',
    'card-expired': 'La carta è scaduta. Ne usi una valida, per favore.',
    'card-differs': 'Era una carta diversa da quella che aveva indicato. Usi quella, per favore.',
    'details-differ':
      'Alcuni dati sono diversi da quelli che abbiamo ricevuto. Controlli, per favore, quello che ha scritto.',
    'try-later': 'Una fonte necessaria non era disponibile. Un po’ più tardi forse funzionerà.',
    unspecified: 'Non ci sono dettagli su questa verifica.',
  },
}
