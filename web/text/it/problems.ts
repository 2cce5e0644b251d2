import type { Translation } from '../words.ts'

export const problems: Translation<'problems'> = {
  linkNotValid: {
    title: 'Questo link non funziona',
    text: 'Forse è stato tagliato per strada. Lo apra ancora una volta dall’e-mail, oppure copi l’indirizzo intero.',
  },
  linkUsed: {
    title: 'Questo link è già stato aperto',
    text: 'Forse lo ha aperto Lei su un altro dispositivo, o lo ha fatto un programma che protegge la Sua posta. Se continua qui, la richiesta si chiude lì.',
  },
  linkExpired: {
    title: 'Questo link è troppo vecchio',
    text: 'Per la Sua sicurezza un link funziona solo per poco tempo. Può averne uno nuovo.',
  },
  linkReplaced: {
    title: 'C’è un link più recente',
    text: 'Nella Sua casella di posta c’è un’e-mail più recente, e funziona solo il link di quella. Se non la trova, se ne faccia inviare un’altra.',
  },
  linkCancelled: {
    title: 'La richiesta è stata ritirata',
    text: 'Chi Gliel’ha inviata l’ha ritirata. Non deve fare più nulla.',
  },
  linkFinished: {
    title: 'È già tutto risolto',
    text: 'La richiesta di questo link ha già una risposta. Non deve fare più nulla.',
  },
  actionEnded: {
    title: 'Questa richiesta è finita',
    text: 'Non può più essere cambiata. Non deve fare più nulla.',
  },
  sessionMissing: {
    title: 'Apra di nuovo il Suo link, per favore',
    text: 'Questa pagina non sa qual è la Sua richiesta. Succede dopo un po’ di tempo, o quando l’indirizzo è stato aperto senza il link.',
  },
  sessionMoved: {
    title: 'Ha continuato altrove',
    text: 'Questa richiesta è stata aperta di nuovo su un altro dispositivo o in un’altra finestra, quindi non continua più in questa pagina. Non è andato perso nulla.',
  },
  queue: {
    title: 'C’è una breve coda',
    text: 'In questo momento ci sono molte verifiche in corso. Tra poco è il Suo turno, e non è andato perso nulla.',
  },
  resendLimit: {
    title: 'Per ora, niente altri link',
    text: 'Le sono già stati inviati diversi link. Cerchi l’e-mail più recente, per favore, anche nella posta indesiderata.',
  },
  resendNoAddress: {
    title: 'Non abbiamo il Suo indirizzo e-mail',
    text: 'Il link Le è arrivato in un altro modo, quindi non possiamo inviarne uno nuovo.',
  },
  busy: {
    title: 'Ora non è possibile',
    text: 'Un servizio di cui abbiamo bisogno al momento non risponde. Non è andato perso nulla.',
  },
  offline: {
    title: 'Nessuna connessione',
    text: 'Non riusciamo a raggiungere il server. Controlli, per favore, se il Suo dispositivo è collegato a internet.',
  },
  insecureContext: {
    title: 'Questo indirizzo non è sicuro',
    text: 'Il Suo browser non si fida dell’indirizzo a cui è stata aperta questa pagina, quindi qui non si può confermare nulla.',
  },
  ourFault: {
    title: 'Qualcosa non ha funzionato da parte nostra',
    text: 'Non dipende da Lei, e non è stato autorizzato nulla.',
  },
  otherAction: {
    title: 'In questo browser è stata aperta un’altra richiesta',
    text: 'Questa pagina ne mostrava una precedente, quindi qui non è stato fatto nulla. Può continuare con quella aperta per ultima.',
  },
  watchingOnly: {
    title: 'Si va avanti sul Suo altro dispositivo',
    text: 'Ha passato questa richiesta a un altro dispositivo. Questa pagina resta a guardare, e mostra la risposta quando c’è.',
  },
  personLimit: {
    title: 'Abbastanza verifiche per oggi',
    text: 'Per la Sua sicurezza, ogni persona può fare solo poche verifiche al giorno. Domani si potrà di nuovo, e l’azienda che Glielo ha chiesto può aiutarLa in un altro modo.',
  },
  hostedPageRefused: {
    title: 'Non è possibile per questa richiesta',
    text: 'L’azienda che Glielo ha chiesto vuole che Lei veda la richiesta accanto alla verifica. Continui qui, per favore, o con il nostro link su un altro dispositivo.',
  },
  consentRequired: {
    title: 'Prima serve il Suo consenso',
    text: 'La verifica può iniziare solo dopo che ha selezionato la casella apposita.',
  },
  attemptsUsedUp: {
    title: 'Non restano tentativi',
    text: 'La verifica è stata tentata tutte le volte consentite. L’azienda che Glielo ha chiesto può aiutarLa in un altro modo.',
  },
  notFound: {
    title: 'Questa pagina non esiste',
    text: 'Forse nell’indirizzo c’è un errore di battitura. Alla Sua richiesta si arriva con il link della Sua e-mail.',
  },
  inAppBrowser: {
    title: 'Apra questa pagina nel Suo browser, per favore',
    text: 'È nel piccolo browser di un’altra app. Questi browser spesso non hanno la fotocamera.',
  },
  browserTooOld: {
    title: 'A questo browser manca qualcosa che serve per la verifica',
    text: 'Forse è vecchio, o è in una modalità che disattiva molte cose per sicurezza. Va bene un altro browser, o un altro dispositivo.',
  },
  noCameraApi: {
    title: 'Questo browser non può usare una fotocamera',
    text: 'Lì le pagine non possono accedere a una fotocamera. Usi Safari, Chrome o Firefox, o un altro dispositivo.',
  },
  cameraBlocked: {
    title: 'La fotocamera è disattivata per questa pagina',
    text: 'È una nostra impostazione, e non dipende da Lei. Siamo stati avvisati. Può continuare in un altro modo.',
  },
  cameraDenied: {
    title: 'La fotocamera non è ancora consentita',
    text: 'Il Suo browser non lascia usare la fotocamera a questa pagina. Può cambiarlo.',
  },
  cameraDeniedBySystem: {
    title: 'Il Suo dispositivo non lascia usare la fotocamera al browser',
    text: 'Qui ha consentito l’uso della fotocamera, ma le impostazioni del Suo dispositivo non lo consentono. Può cambiarlo.',
  },
  cameraMissing: {
    title: 'Qui non c’è una fotocamera',
    text: 'La verifica ne ha bisogno. Va bene il Suo telefono: può continuare lì con la stessa richiesta.',
  },
  cameraInUse: {
    title: 'La fotocamera non si avvia',
    text: 'Di solito la sta usando un altro programma.',
  },
  cameraTooWeak: {
    title: 'Questa fotocamera è troppo debole',
    text: 'Le immagini sono troppo piccole per la verifica. Usi un’altra fotocamera, o il Suo telefono.',
  },
  cameraNoAnswer: {
    title: 'Stiamo aspettando la fotocamera',
    text: 'Il Suo browser dovrebbe averLe già chiesto se questa pagina può usarla.',
  },
  checkElsewhere: {
    title: 'La verifica è aperta in un’altra finestra',
    text: 'Due finestre non possono condividere una fotocamera. Continui lì, oppure qui, se preferisce.',
  },
  frameSilent: {
    title: 'La verifica non si apre',
    text: 'A quest’ora dovrebbe esserci. A volte dipende da una connessione lenta o da un’estensione che la blocca.',
  },
  frameFailed: {
    title: 'La verifica non è potuta iniziare',
    text: 'Il servizio che la svolge ha segnalato un guasto prima dell’inizio. Spesso un secondo tentativo aiuta.',
  },
  tokenRefreshLimit: {
    title: 'La verifica ha perso l’autorizzazione',
    text: 'Il tempo a disposizione è scaduto più volte di seguito, quindi ci siamo fermati. Può ricominciare.',
  },
  pageFailed: {
    title: 'Questa pagina si è bloccata',
    text: 'Non dipende da Lei, e con questo non è stato autorizzato nulla. Di solito basta ricaricarla.',
  },
}
