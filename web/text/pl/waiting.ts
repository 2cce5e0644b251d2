import type { Translation } from '../words.ts'

export const waiting: Translation<'waiting'> = {
  documentTitle: 'Czekamy na odpowiedź',
  onOtherDevice: 'Na drugim urządzeniu',
  title: 'Sprawdzamy',
  arrived: {
    face: 'Twoje zdjęcia dotarły.',
    'payment-method': 'Zdjęcie Twojej karty dotarło.',
    email: 'Twój kod dotarł.',
    questionnaire: 'Twoje odpowiedzi dotarły.',
    'source-of-funds': 'Dane o środkach dotarły. Nie musisz nic robić.',
  },
  trail: 'Na jakim to etapie',
  examined: 'Sumsub to sprawdza. Zwykle trwa to kilka sekund.',
  answer: 'Odpowiedź pojawi się tu sama.',
  slow: 'Trwa to trochę dłużej niż zwykle. Nie musisz nic robić. Możesz też zamknąć tę stronę: {host} i tak otrzyma odpowiedź.',
  again: 'Sprawdź ponownie',
  back: 'Wróć do {host}',
  onHold: {
    title: 'Sprawdza to człowiek',
    text: 'Może to potrwać kilka godzin i nic nie mówi o wyniku.',
    close: 'Możesz zamknąć tę stronę: {host} dowie się, gdy tylko będzie odpowiedź, i Cię powiadomi.',
    examined: 'Sprawdza to pracownik Sumsub.',
    answer: '{host} otrzyma odpowiedź i Cię powiadomi.',
  },
}
