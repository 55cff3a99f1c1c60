import { NUMBERS } from '../../words/numbers.ts'
import type { PackWords } from '../words.ts'

const { count } = NUMBERS.de

export const words: PackWords = {
  page: (n, of) => `Seite ${n} von ${of}`,
  cut: (shown, all) => `Die ersten ${count(shown)} von ${count(all)}; alle stehen in report.json.`,
  textsCut: (characters) => `Texte sind auf ${count(characters)} Zeichen gekürzt; ungekürzt stehen sie in reviews.csv.`,
  verifyTitle: 'So lässt es sich prüfen',
  verify: (caseId) => [
    `Im Paket ${caseId}.zip nennt manifest-sha256.txt zu jeder Datei ihren SHA-256.`,
    `„brushlight verify ${caseId}.zip“ vergleicht sie, ebenso „sha256sum -c manifest-sha256.txt“ im entpackten Ordner.`,
    'Stimmen sie überein, sind die Dateien seit dem Export unverändert. Dass die Seite so aussah, zeigt das nicht.',
  ],
  titles: { screenshots: 'Bildschirmfotos', table: 'Tabelle der Bewertungen', checksums: 'Prüfsummen' },
  columns: {
    no: 'Nr.',
    date: 'Datum',
    stars: 'Sterne',
    name: 'Name',
    text: 'Text',
    reasons: 'Beobachtet',
    hash: 'SHA-256',
  },
  tableLead:
    'Je Bewertung mit Merkmalen eine Zeile, nummeriert wie im Bericht. Namen sind gekürzt. SHA-256 ist der Anfang der Prüfsumme des exportierten Textes.',
  tableNone: 'Keine Bewertung trägt ein Merkmal, das gezählt wurde. Dies ist eine neutrale Aufzeichnung.',
  picture: (n, of) => `Bild ${n} von ${of}`,
  takenAt: (time) => `Aufgenommen ${time}`,
  leftOut: (n) =>
    n === 1
      ? 'Ein Bild passte nicht in diese Datei; es liegt nur im Paket:'
      : `${count(n)} Bilder passten nicht in diese Datei; sie liegen nur im Paket:`,
  unreadable: 'Dieses Bild ließ sich nicht einfügen; es liegt im Paket.',
  checksumsLead:
    'SHA-256 jeder Datei. Übereinstimmung zeigt, dass eine Datei seit dem Export unverändert ist, mehr nicht.',
  bundle: 'Paket mit allen Belegen',
  pack: 'Dateien zum Hochladen',
  file: 'Datei',
  bytes: 'Bytes',
}
