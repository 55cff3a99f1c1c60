import { formatsOf } from '../../formats.ts'
import type { ReportPage } from './catalogue.ts'

const { count, plural } = formatsOf('de')

export const words: ReportPage = {
  title: 'Bericht',
  lead: 'Ein Hinweis für jemanden, der Bestellungen und Zahlungen prüfen kann. Er nennt nur, was jeder nachsehen kann, beschuldigt niemanden und geht von selbst nirgendwohin.',
  neutral: 'Es wurden keine Anzeichen gefunden. Die Dateien sind dann eine neutrale Aufzeichnung der Seite.',
  failed: {
    gone: 'Die Produktseite ist nicht mehr offen oder wurde nie gelesen. Bitte öffnen, dort auf Brushlight klicken und neu exportieren.',
    internal:
      'Die Dateien konnten nicht erstellt werden; nichts wurde gespeichert. Bitte noch einmal versuchen, sonst die Seite neu lesen.',
    storage:
      'Der Browser gibt Erweiterungen hier keinen Speicher (vielleicht ein privates Fenster); ein Bericht kann nicht behalten werden.',
  },
  again: 'Noch einmal versuchen',
  clock:
    'Nach den Daten auf der Seite scheint die Uhr dieses Rechners falsch zu gehen. Die Zeiten im Bericht kommen von ihr. Bitte stellen, die Seite neu lesen und noch einmal exportieren.',
  diskFull:
    'Der Datenträger ist voll. Änderungen ab jetzt gehen beim Schließen des Tabs verloren. Bitte Platz schaffen, dann speichern.',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Nichts wurde gespeichert.',

  shooting: (done, of) => `Bewertungen werden fotografiert: ${count(done)} von ${count(of)}`,
  shootingHint: 'Die Produktseite scrollt kurz von selbst. Bitte ihren Tab vorn lassen.',
  making: {
    page: 'Die Bewertungen der Seite werden übernommen…',
    pictures: 'Namen in den Bildern werden geschwärzt…',
    bundle: 'Die Beweisdatei wird zusammengestellt…',
    pack: 'Die PDF-Dateien werden gezeichnet…',
    saving: 'Speichern…',
  },

  savedAt: (time) => `Gespeichert um ${time}`,
  savedChanged: 'Seitdem wurde etwas geändert. Noch einmal speichern, damit es in den Dateien steht.',
  fileOf: { bundle: 'Beweisdatei, zum Behalten', pack: 'Anlagen: PDF-Dateien für ein Formular' },
  savedHint:
    'Der Browser legt sie zu seinen Downloads. Fehlt dort eine oder wurde seine Frage geschlossen, hier noch einmal speichern.',
  next: 'Wie es weitergeht',
  eachPart: 'Jede Anlage einzeln',
  saveOne: 'Einzeln speichern',
  verifyLink: 'Gespeicherte Datei prüfen',
  nothingSent: 'Es wurde nichts gesendet.',

  whom: 'An wen',
  proposed: 'Vorschlag',
  search: 'Andere Stelle suchen',
  searchHint: 'Name oder Land',
  found: (n) => plural(n, { one: '# Stelle', other: '# Stellen' }),
  onlyBundle: 'Noch niemand',
  onlyBundleHint: 'Nur die Beweisdatei, zum Behalten.',
  channels: {
    web: 'Webformular',
    app: 'Handy-App',
    phone: 'Telefon',
    email: 'E-Mail',
    post: 'Brief',
    'in-app': 'In der App des Shops',
  },
  law: 'Rechtsgrundlage',
  since: (date) => `in Kraft seit ${date}`,
  sinceUnknown: 'Datum nicht geprüft',
  limits: 'Was das Formular annimmt',
  textLimit: (n) => `Text bis ${count(n)} Zeichen`,
  fileLimit: (n, size) =>
    `${plural(n, { one: '# Datei', other: '# Dateien' })}${size === null ? '' : ` bis je ${size}`}`,
  fileTypes: (types) => `als ${types}`,
  noFiles: 'keine Dateien',
  limitsUnknown: 'unbekannt; gehalten auf 1.000 Zeichen und 4 Dateien zu 5 MB',
  steps: 'Weg durch das Formular',
  checkedOn: (date) => `Zuletzt geprüft am ${date}`,
  unverified: 'nicht bestätigt',
  openPage: 'Offizielle Seite öffnen',
  oneBody: 'Mehr als eine Stelle ist gewählt. Ein Streitfall gehört nur zu einer; die anderen schicken ihn zurück.',

  happened: 'Was ist passiert',
  bought: 'Haben Sie diesen Artikel gekauft?',
  refund: 'Möchten Sie Geld zurück?',
  yes: 'Ja',
  no: 'Nein',
  route: {
    report: {
      title: 'Ein Muster melden',
      body: 'Sie sagen der Stelle, was Sie gesehen haben. Sie entscheidet, was daraus wird, und schuldet Ihnen keine Erstattung.',
    },
    dispute: {
      title: 'Den eigenen Kauf klären',
      body: 'Fragen Sie zuerst den Verkäufer. Verbraucherschutz oder Gericht helfen beim eigenen Kauf; nötig sind Name, Bestellung und Forderung.',
    },
    both: {
      title: 'Zwei getrennte Dinge',
      body: 'Das Muster in den Bewertungen und der eigene Kauf werden getrennt behandelt. Melden Sie das Muster und beschweren Sie sich über den Kauf gesondert.',
    },
  },
  routeChina: {
    report: {
      title: '举报 (Meldung eines Verdachts)',
      body: 'Jeder mit konkreten Hinweisen kann sie einreichen und steht für ihre Wahrheit ein. Mit Namen erfahren Sie das Ergebnis (chin. UWG Art. 20, in Kraft seit 2025-10-15; SAMR-Verordnung 121 Art. 3 und 28, seit 2026-04-15).',
    },
    dispute: {
      title: '投诉 (eigener Streitfall)',
      body: 'Nötig sind ein echter Kauf, Name, Telefon und Anschrift, der Händler und eine bestimmte Forderung mit Tatsachen (SAMR-Verordnung 121 Art. 10, seit 2026-04-15). Entscheidung über die Annahme in 7 Arbeitstagen (Art. 15).',
    },
    both: {
      title: '举报 und 投诉, in zwei Texten',
      body: 'Auch in einem Schreiben werden sie getrennt behandelt (SAMR-Verordnung 121 Art. 9, seit 2026-04-15). Melden Sie das Muster und stellen Sie Ihre Forderung daneben.',
    },
  },
  oneDispute:
    'Ein Streitfall, eine Stelle: 12315 nimmt keine 投诉 an, die ein Verbraucherverband schon hat (Verordnung 121 Art. 16).',
  aloneIsEnough: 'Eine sorgfältige Meldung genügt. Derselbe Text viele Male gilt als Rauschen und schwächt sie.',

  evidence: 'Bewertungen mit Anzeichen',
  evidenceHint: (n) =>
    plural(n, {
      one: 'Bitte ansehen und abwählen, falls es eine gewöhnliche Erklärung gibt.',
      other: 'Bitte alle # ansehen und jede abwählen, für die es eine gewöhnliche Erklärung gibt.',
    }),
  evidenceNone: 'Keine Bewertung trägt Anzeichen; es gibt nichts auszuwählen.',
  include: 'Aufnehmen',
  excluded: (n) => plural(n, { one: '# Bewertung ausgelassen', other: '# Bewertungen ausgelassen' }),
  noName: 'Kein Name angezeigt',
  noText: '(nur Sterne)',
  stars: (n) => `${n} von 5 Sternen`,
  toTheEnd: 'Zum Bestätigen bitte bis ans Ende der Liste scrollen.',
  confirm: (n) =>
    plural(n, {
      one: 'Ich habe sie angesehen und glaube nach bestem Wissen, dass der Bericht stimmt',
      other: 'Ich habe alle angesehen und glaube nach bestem Wissen, dass der Bericht stimmt',
    }),
  confirmed: (time) => `Bestätigt um ${time}`,

  pictures: 'Bilder der Bewertungen',
  picturesHint:
    'Namen und Profilbilder sind schon geschwärzt. Bitte nach anderem sehen: Anreden in Antworten, Gesichter, Anschriften.',
  noPictures: {
    forbidden:
      'Der Browser erlaubte keine Bilder dieser Seite. Bitte dort auf Brushlight klicken und neu exportieren; bis dahin bleibt der Bericht ohne.',
    'not-in-front':
      'Ein anderer Tab kam nach vorn; deshalb wurden keine weiteren Bilder gemacht. Bitte die Seite vorn lassen und neu aufnehmen.',
    gone: 'Die Produktseite wurde geschlossen oder verlassen; deshalb keine weiteren Bilder. Bitte öffnen, dort auf Brushlight klicken und neu exportieren.',
    nothing:
      'Die gelesenen Bewertungen stehen jetzt nicht auf der Seite; deshalb gibt es keine Bilder. Bitte dort anzeigen und neu aufnehmen.',
    full: 'Der Datenträger ist voll; es wurden keine Bilder behalten. Bitte Platz schaffen und neu aufnehmen.',
    skipped: 'Es wurden keine Bilder gemacht. Das geht auch jetzt noch, oder ohne Bilder speichern.',
  },
  takeAgain: 'Bilder neu machen',
  picture: (n) => `Bild ${n}`,
  boxes: (n) => plural(n, { one: '# Schwärzung', other: '# Schwärzungen' }),
  leaveOut: 'Dieses Bild weglassen',
  edit: 'Mehr schwärzen',
  done: 'Fertig',
  addBox: 'Balken hinzufügen',
  boxName: (n, kind) => `Balken ${n}, ${kind}`,
  boxKinds: { name: 'Name', face: 'Profilbild', contact: 'Kontakt', account: 'Nummer', other: 'eigener' },
  editHint:
    'Über das ziehen, was niemand sehen soll. Mit der Tastatur: Balken hinzufügen, mit Pfeiltasten bewegen, mit Umschalt und Pfeiltasten vergrößern, mit Entf löschen.',

  own: 'Eigene Belege',
  ownHint:
    'Eine Karte im Paket, die Geld für Sterne bietet, ein Chat, die Bestellung, die Sendungsdaten. Jede Datei kommt unverändert mit Prüfsumme in die Beweisdatei. Namen und Anschriften darauf bitte vorher abdecken.',
  addFiles: 'Dateien hinzufügen…',
  ownKind: 'Was es ist',
  ownKinds: {
    card: 'Karte im Paket',
    chat: 'Chat mit dem Verkäufer',
    order: 'Bestellung',
    logistics: 'Sendungsdaten',
    listing: 'Seite des Angebots',
    other: 'Etwas anderes',
  },
  ownDescription: 'Kurz: was, woher, wann',
  remove: 'Entfernen',
  notAdded: {
    empty: (name) => `${name} ist leer und wurde nicht hinzugefügt. Bitte die richtige Datei wählen.`,
    twice: (name) => `${name} ist schon da und wurde nicht noch einmal hinzugefügt.`,
    unreadable: (name) =>
      `${name} ließ sich nicht lesen und wurde nicht hinzugefügt. Bitte von diesem Rechner neu wählen.`,
  },
  tooLarge: (name, most) =>
    `${name} ist größer als ${most} und wurde nicht hinzugefügt. Bitte verkleinern oder nur die wichtige Seite hinzufügen.`,
  tooMany: (most) => `Höchstens ${count(most)} Dateien. Für eine weitere bitte eine entfernen.`,

  texts: 'Der Text zum Einfügen',
  textsHint: 'In das Formular kopieren und vor dem Absenden lesen. Gezählt wird wie im Formular.',
  textsFirst: 'Bitte oben eine Stelle wählen; dann steht ihr Text hier.',
  counter: (n, limit) => `${count(n)} von ${count(limit)} Zeichen`,
  copy: 'Text kopieren',
  copied: 'Kopiert',

  save: 'Speichern',
  saveHint: 'Eine Beweisdatei zum Behalten und PDF-Dateien für Formulare. Was damit geschieht, entscheiden Sie.',
  saveAgain: 'Bericht speichern',
  unconfirmed: 'Noch nicht bestätigt: Der Bericht sagt das dann.',
  stamp: 'Den Zeitpunkt festhalten (freiwillig)',
  stampHint:
    'Die Prüfsummen zeigen, dass die Dateien seit jetzt unverändert sind, nicht wann das war. Ein Zeitstempeldienst kann das ergänzen: Geben Sie ihm diese Anfrage; sie enthält nur eine Prüfsumme.',
  stampSave: 'Zeitstempel-Anfrage (.tsq) speichern',
  capture: 'Den Bericht später noch einmal erstellen (optional)',
  captureHint:
    'Die Aufzeichnung enthält, woraus dieser Bericht entstand: die gelesenen Bewertungen mit Namen, Ihre Bilder, Dateien und Antworten. Die Befehlszeile erstellt daraus Byte für Byte dieselben Dateien, auch in einer anderen Sprache oder für eine andere Stelle. Behalten Sie sie für sich oder geben Sie sie nur einer Stelle, der Sie vertrauen.',
  captureSave: 'Aufzeichnung speichern',
}
