import type { Translation } from '../words.ts'

export const funds: Translation<'funds'> = {
  score: 'Ryzyko tych środków',
  level: { low: 'Niskie', medium: 'Średnie', high: 'Wysokie', unknown: 'Brak oceny' },
  share: '{share, number, share}',
  direction: { deposit: '{currency}: wpływ', withdrawal: '{currency}: wypłata' },
  address: { deposit: 'Otrzymano na adres', withdrawal: 'Wysłano na adres' },
  txn: 'Hash transakcji',
  connections: 'Z czym te środki są powiązane',
  source: 'Źródło',
  shareOfFunds: 'Udział',
  nothingFound: 'Nie wiadomo, skąd pochodzą te środki.',
  noneFound:
    '{count, plural, one {Nie znaleziono: jedno źródło} few {Nie znaleziono: # źródła} many {Nie znaleziono: # źródeł} other {Nie znaleziono: # źródła}}',
  noFigure: 'brak danych',
  signal: {
    atm: { name: 'Bankomat', text: 'Automat, który sprzedaje lub kupuje kryptowaluty.' },
    child_exploitation: {
      name: 'Wykorzystywanie dzieci',
      text: 'Podejrzenie krzywdzenia i wykorzystywania dzieci.',
    },
    dark_market: { name: 'Targowisko w darknecie', text: 'Ukryty rynek nielegalnych towarów.' },
    dark_service: { name: 'Usługa w darknecie', text: 'Ukryty dostawca nielegalnych usług.' },
    enforcement_action: { name: 'Działania organów ścigania', text: 'Objęte postępowaniem prawnym.' },
    exchange_fraudulent: {
      name: 'Nieuczciwa giełda',
      text: 'Giełda, która brała udział w nielegalnej działalności.',
    },
    exchange_licensed: { name: 'Giełda z licencją', text: 'Giełda, która ma licencję.' },
    exchange_unlicensed: { name: 'Giełda bez licencji', text: 'Giełda, która nie ma licencji.' },
    gambling: { name: 'Hazard', text: 'Gry na pieniądze w internecie.' },
    illegal_service: { name: 'Nielegalna usługa', text: 'Oferuje nielegalne usługi lub bierze w nich udział.' },
    liquidity_pools: {
      name: 'Pule płynności',
      text: 'Kontrakty, które przechowują tokeny, aby inni mogli nimi handlować.',
    },
    marketplace: { name: 'Platforma handlowa', text: 'Legalne towary i usługi za kryptowaluty.' },
    miner: { name: 'Kopalnia kryptowalut', text: 'Zarobione mocą obliczeniową.' },
    mixer: { name: 'Mikser', text: 'Miesza środki, aby trudno było ustalić ich pochodzenie.' },
    p2p_exchange_licensed: {
      name: 'Giełda P2P z licencją',
      text: 'Wymiana między osobami prywatnymi, z licencją.',
    },
    p2p_exchange_unlicensed: {
      name: 'Giełda P2P bez licencji',
      text: 'Wymiana między osobami prywatnymi, bez licencji.',
    },
    payment: { name: 'Operator płatności', text: 'Przyjmuje płatności dla innych firm.' },
    ransom: { name: 'Okup', text: 'Wymuszone jako okup.' },
    sanctions: { name: 'Sankcje', text: 'Na liście sankcyjnej.' },
    scam: { name: 'Oszustwo', text: 'Wyłudzone od klientów podstępem.' },
    seized_assets: { name: 'Zajęty majątek', text: 'Zajęte przez państwo.' },
    stolen_coins: { name: 'Skradzione kryptowaluty', text: 'Odebrane innym przez włamanie komputerowe.' },
    terrorism_financing: { name: 'Finansowanie terroryzmu', text: 'Podejrzenie opłacania terroryzmu.' },
    wallet: { name: 'Portfel internetowy', text: 'Usługa, która przechowuje kryptowaluty i nimi płaci.' },
    other: { name: 'Inne', text: 'Żadne ze źródeł wymienionych z nazwy.' },
  },
}
