import type { Translation } from '../words.ts'

export const problems: Translation<'problems'> = {
  linkNotValid: {
    title: 'Ten link nie działa',
    text: 'Być może został po drodze ucięty. Otwórz go jeszcze raz z wiadomości e-mail albo skopiuj cały adres.',
  },
  linkUsed: {
    title: 'Ten link był już otwarty',
    text: 'Być może otwarto go na innym Twoim urządzeniu albo zrobił to program, który chroni Twoją pocztę. Jeśli przejdziesz dalej tutaj, prośba zostanie tam zamknięta.',
  },
  linkExpired: {
    title: 'Ten link jest za stary',
    text: 'Dla Twojego bezpieczeństwa link działa tylko przez krótki czas. Możesz dostać nowy.',
  },
  linkReplaced: {
    title: 'Jest nowszy link',
    text: 'W Twojej skrzynce jest nowsza wiadomość i tylko link z niej działa. Jeśli jej nie znajdziesz, poproś o wysłanie kolejnej.',
  },
  linkCancelled: {
    title: 'Prośba została wycofana',
    text: 'Firma, która o to prosiła, wycofała prośbę. Nie musisz już nic robić.',
  },
  linkFinished: {
    title: 'Ta sprawa jest już załatwiona',
    text: 'Prośba z tego linku ma już odpowiedź. Nie musisz już nic robić.',
  },
  actionEnded: {
    title: 'Ta prośba jest zakończona',
    text: 'Nie można jej już zmienić. Nie musisz już nic robić.',
  },
  sessionMissing: {
    title: 'Otwórz swój link jeszcze raz',
    text: 'Ta strona nie wie, która prośba jest Twoja. Tak bywa po pewnym czasie albo gdy adres otwarto bez linku.',
  },
  sessionMoved: {
    title: 'Prośba jest teraz otwarta gdzie indziej',
    text: 'Otwarto ją ponownie na innym urządzeniu lub w innym oknie, dlatego ta strona już jej nie prowadzi. Nic nie przepadło.',
  },
  queue: {
    title: 'Czekasz w krótkiej kolejce',
    text: 'Właśnie teraz wiele osób przechodzi weryfikację. Za chwilę Twoja kolej i nic nie przepadło.',
  },
  resendLimit: {
    title: 'Na razie nie ma więcej linków',
    text: 'Wysłaliśmy Ci już kilka linków. Poszukaj najnowszej wiadomości, także w folderze ze spamem.',
  },
  resendNoAddress: {
    title: 'Nie mamy Twojego adresu e-mail',
    text: 'Ten link trafił do Ciebie inną drogą, dlatego nie możemy wysłać nowego.',
  },
  busy: {
    title: 'W tej chwili to niemożliwe',
    text: 'Usługa, której potrzebujemy, chwilowo nie odpowiada. Nic nie przepadło.',
  },
  offline: {
    title: 'Brak połączenia',
    text: 'Nie możemy połączyć się z serwerem. Sprawdź, czy masz połączenie z internetem.',
  },
  insecureContext: {
    title: 'Ten adres nie jest bezpieczny',
    text: 'Przeglądarka nie ufa adresowi, pod którym otwarto tę stronę, dlatego niczego nie można tu potwierdzić.',
  },
  ourFault: {
    title: 'Coś poszło nie tak po naszej stronie',
    text: 'To nie Twoja wina i nic nie zostało zatwierdzone.',
  },
  otherAction: {
    title: 'W tej przeglądarce otwarto inną prośbę',
    text: 'Ta strona pokazywała wcześniejszą, dlatego nic tu nie zostało zrobione. Możesz kontynuować tę, którą otwarto ostatnio.',
  },
  watchingOnly: {
    title: 'Ciąg dalszy na drugim urządzeniu',
    text: 'Ta prośba została przekazana na inne urządzenie. Ta strona tylko się przygląda i pokaże odpowiedź, gdy ona nadejdzie.',
  },
  personLimit: {
    title: 'Na dziś wystarczy weryfikacji',
    text: 'Dla Twojego bezpieczeństwa jedna osoba może przejść tylko kilka weryfikacji dziennie. Jutro znów będzie można, a firma, która o to prosi, może pomóc Ci w inny sposób.',
  },
  hostedPageRefused: {
    title: 'Przy tej prośbie to niemożliwe',
    text: 'Firma, która o to prosi, chce, aby obok weryfikacji było widać prośbę. Kontynuuj tutaj albo na innym urządzeniu przez nasz własny link.',
  },
  consentRequired: {
    title: 'Najpierw potrzebna jest Twoja zgoda',
    text: 'Weryfikacja może się zacząć dopiero po zaznaczeniu pola ze zgodą.',
  },
  attemptsUsedUp: {
    title: 'Nie ma już więcej prób',
    text: 'Wykorzystano wszystkie dozwolone próby weryfikacji. Firma, która o to prosi, może pomóc Ci w inny sposób.',
  },
  notFound: {
    title: 'Nie ma takiej strony',
    text: 'Być może w adresie jest literówka. Do swojej prośby dojdziesz przez link w wiadomości e-mail.',
  },
  inAppBrowser: {
    title: 'Otwórz tę stronę w swojej przeglądarce',
    text: 'To jest mała przeglądarka w innej aplikacji. Takie przeglądarki często nie mają kamery.',
  },
  browserTooOld: {
    title: 'W tej przeglądarce brakuje czegoś, czego wymaga weryfikacja',
    text: 'Może jest stara albo działa w trybie, który dla bezpieczeństwa wiele wyłącza. Wystarczy inna przeglądarka lub inne urządzenie.',
  },
  noCameraApi: {
    title: 'Ta przeglądarka nie może używać kamery',
    text: 'Strony nie mają w niej dostępu do kamery. Użyj Safari, Chrome lub Firefoksa albo innego urządzenia.',
  },
  cameraBlocked: {
    title: 'Kamera jest wyłączona dla tej strony',
    text: 'To nasze ustawienie, a nie Twoja wina. Już o tym wiemy. Możesz kontynuować w inny sposób.',
  },
  cameraDenied: {
    title: 'Kamera nie jest jeszcze dozwolona',
    text: 'Przeglądarka nie daje tej stronie dostępu do kamery. Możesz to zmienić.',
  },
  cameraDeniedBySystem: {
    title: 'Urządzenie nie daje przeglądarce dostępu do kamery',
    text: 'Tutaj kamera jest już dozwolona, ale w ustawieniach urządzenia jeszcze nie. Możesz to zmienić.',
  },
  cameraMissing: {
    title: 'Nie ma tu kamery',
    text: 'Weryfikacja jej potrzebuje. Wystarczy Twój telefon: możesz tam kontynuować tę samą prośbę.',
  },
  cameraInUse: {
    title: 'Kamera się nie włącza',
    text: 'Najczęściej używa jej inny program.',
  },
  cameraTooWeak: {
    title: 'Ta kamera jest za słaba',
    text: 'Jej zdjęcia są za małe do weryfikacji. Użyj innej kamery albo telefonu.',
  },
  cameraNoAnswer: {
    title: 'Czekamy na kamerę',
    text: 'Przeglądarka powinna już była zapytać, czy ta strona może jej używać.',
  },
  checkElsewhere: {
    title: 'Weryfikacja jest otwarta w innym oknie',
    text: 'Dwa okna nie mogą używać jednej kamery. Kontynuuj tam albo jednak tutaj.',
  },
  frameSilent: {
    title: 'Weryfikacja się nie otwiera',
    text: 'Powinna już tu być. Czasem przyczyną jest wolne połączenie lub blokujące rozszerzenie przeglądarki.',
  },
  frameFailed: {
    title: 'Weryfikacja nie mogła się rozpocząć',
    text: 'Usługa, która ją przeprowadza, zgłosiła błąd jeszcze przed rozpoczęciem. Druga próba często pomaga.',
  },
  tokenRefreshLimit: {
    title: 'Weryfikacja straciła pozwolenie',
    text: 'Kilka razy z rzędu skończył się jej czas, dlatego ją zatrzymaliśmy. Możesz zacząć od nowa.',
  },
  pageFailed: {
    title: 'Ta strona zawiodła',
    text: 'To nie Twoja wina i nic nie zostało przez to zatwierdzone. Zwykle pomaga ponowne wczytanie strony.',
  },
}
