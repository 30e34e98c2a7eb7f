import type { TextLanguage } from '../../../../src/model/language.js';

/** A command to copy, with what it is for. */
export interface Command {
  readonly what: string;
  readonly code: string;
}

/** One step of the way to a graph of one's own. */
export interface Step {
  readonly id: 'start' | 'look' | 'list' | 'undo' | 'look-and-words' | 'embed' | 'backup';
  readonly heading: string;
  readonly text: readonly string[];
  readonly commands: readonly Command[];
  /** The words of the link to where the step goes on. */
  readonly link?: string;
}

const sv = {
  heading: 'Din egen kommun',
  lead: 'På tio minuter har du ett nätverk för din egen kommun: först med det som offentliga register säger, sedan med kontorets egen lista. Kommandona skrivs i en terminal, i mappen där programmet ligger.',
  home: (name: string) => `Den här webbplatsen visar ${name}.`,
  figures: (all: number, unconfirmed: number) =>
    all === 0
      ? 'Inget samarbete finns med ännu.'
      : `${all === 1 ? '1 samarbete' : `${all} samarbeten`} finns med, ${unconfirmed === 0 ? 'inget av dem obekräftat' : `varav ${unconfirmed} ${unconfirmed === 1 ? 'obekräftat' : 'obekräftade'}`}.`,
  copy: 'Kopiera',
  copyCommand: (code: string) => `Kopiera: ${code}`,
  steps: (today: string): readonly Step[] => [
    {
      id: 'start',
      heading: 'Börja med kommunens namn',
      text: [
        'Skriv kommunens namn eller kommunkod. Är det redan din kommun som visas här är steget gjort. Annars stoppar du programmet med Ctrl+C och startar det med din kommun, i en egen mapp för uppgifterna.',
      ],
      commands: [
        { what: 'En egen mapp, i varje terminal som du använder', code: 'export DATA_DIR=.vanort-egen' },
        { what: 'Starta', code: 'npm start -- --home "Din kommun"' },
      ],
    },
    {
      id: 'look',
      heading: 'Se vad registren säger',
      text: [
        'Vänorter, nätverk och EU-projekt kommer ur öppna register. Allt är obekräftat tills kommunen själv säger något: ett register kan vara gammalt eller ha fel. Vid varje uppgift står vilket register den kommer från.',
      ],
      commands: [],
      link: 'Se vad som sägs om varje samarbete',
    },
    {
      id: 'list',
      heading: 'Ta in kontorets egen lista',
      text: [
        'Har kontoret redan en lista i Excel, ODS eller CSV går den att ta in som den är. Annars börjar du med en mall. Webbplatsen kan vara i gång under tiden. Mer om kolumner och mallar står i docs/import-a-list.md.',
      ],
      commands: [
        { what: 'Skriv en mall att fylla i', code: 'npx vanort import --template partners.xlsx' },
        { what: 'Se vad som skulle ändras, utan att ändra något', code: 'npx vanort import partners.xlsx --dry-run' },
        { what: 'Ta in listan', code: 'npx vanort import partners.xlsx' },
      ],
    },
    {
      id: 'undo',
      heading: 'Ångra, om något blev fel',
      text: ['Varje import går att ångra, också när annat har tagits in efter den. Byt ID mot det som listan visar.'],
      commands: [
        { what: 'Lista det som har tagits in', code: 'npx vanort changes' },
        { what: 'Ångra en import', code: 'npx vanort undo ID' },
      ],
    },
    {
      id: 'look-and-words',
      heading: 'Egna ord, namn, logotyp och färger',
      text: [
        'Kommuner kallar samma sak olika: vänort, systerort, samverkansort. Orden, webbplatsens namn, logotyp och färger är inställningar. De läses när programmet startar. Alla inställningar står i docs/settings.md.',
      ],
      commands: [
        {
          what: 'Ord',
          code: "export KIND_WORDS='SISTER_CITY: vänort / twin town; FRIENDSHIP: vänort / friendship town'",
        },
        { what: 'Webbplatsens namn', code: "export SITE_NAME='Kommunen i världen'" },
        { what: 'Logotyp, SVG eller PNG', code: 'export SITE_LOGO=logotyp.svg' },
        { what: 'Färger, för ljust och mörkt utseende', code: "export SITE_COLOURS='#005a9c #8ec5ff'" },
      ],
    },
    {
      id: 'embed',
      heading: 'Visa på kommunens egen webbplats',
      text: ['En karta, ett nätverk eller en lista går att visa på vilken sida som helst, med några rader HTML.'],
      commands: [],
      link: 'Skapa en inbäddning',
    },
    {
      id: 'backup',
      heading: 'Säkerhetskopiera',
      text: ['Allt sparas i en fil, även medan webbplatsen är i gång. Kopian går att återställa på en annan dator.'],
      commands: [
        { what: 'Skriv en kopia', code: `npx vanort backup vanort-${today}.backup` },
        { what: 'Återställ den', code: `npx vanort restore vanort-${today}.backup --replace` },
      ],
    },
  ],
};

const en: typeof sv = {
  heading: 'Your own municipality',
  lead: 'In ten minutes you have a network of your own municipality: first with what public registers say, then with the office’s own list. Commands are typed in a terminal, in the folder of the program.',
  home: (name) => `This site shows ${name}.`,
  figures: (all, unconfirmed) =>
    all === 0
      ? 'There are no partnerships yet.'
      : `It has ${all === 1 ? '1 partnership' : `${all} partnerships`}, ${unconfirmed === 0 ? 'none' : unconfirmed} of them unconfirmed.`,
  copy: 'Copy',
  copyCommand: (code) => `Copy: ${code}`,
  steps: (today) => [
    {
      id: 'start',
      heading: 'Start with its name',
      text: [
        'Give the municipality’s name or code. If it is the one shown here, this step is done. Otherwise stop the program with Ctrl+C and start it with yours, in a folder of its own for the data.',
      ],
      commands: [
        { what: 'A folder of its own, in each terminal that you use', code: 'export DATA_DIR=.vanort-own' },
        { what: 'Start', code: 'npm start -- --home "Your municipality"' },
      ],
    },
    {
      id: 'look',
      heading: 'Look at what registers say',
      text: [
        'Twin towns, networks and EU projects come from open registers. All of it is unconfirmed until the municipality itself says something: a register may be old, or wrong. Each fact names the register that says it.',
      ],
      commands: [],
      link: 'See what is said about each partnership',
    },
    {
      id: 'list',
      heading: 'Bring in the office’s own list',
      text: [
        'A list that the office has in Excel, ODS or CSV can be imported as it is. Otherwise begin with a template. The site can keep running meanwhile. More on columns and templates is in docs/import-a-list.md.',
      ],
      commands: [
        { what: 'Write a template to fill in', code: 'npx vanort import --template partners.xlsx --language en' },
        { what: 'See what would change, and change nothing', code: 'npx vanort import partners.xlsx --dry-run' },
        { what: 'Import the list', code: 'npx vanort import partners.xlsx' },
      ],
    },
    {
      id: 'undo',
      heading: 'Undo what went wrong',
      text: ['Every import can be undone, even if others came after it. Replace ID with the one shown in the list.'],
      commands: [
        { what: 'List what was imported', code: 'npx vanort changes' },
        { what: 'Undo an import', code: 'npx vanort undo ID' },
      ],
    },
    {
      id: 'look-and-words',
      heading: 'Your words, name, logo and colours',
      text: [
        'Municipalities call the same thing by different words: twin town, sister city, partner town. The words, and the site’s name, logo and colours, are settings. They are read when the program starts. All settings are in docs/settings.md.',
      ],
      commands: [
        {
          what: 'Words',
          code: "export KIND_WORDS='SISTER_CITY: vänort / sister city; FRIENDSHIP: vänort / friendship town'",
        },
        { what: 'Name of the site', code: "export SITE_NAME='Our town in the world'" },
        { what: 'Logo, SVG or PNG', code: 'export SITE_LOGO=logo.svg' },
        { what: 'Colours, for light and dark appearance', code: "export SITE_COLOURS='#005a9c #8ec5ff'" },
      ],
    },
    {
      id: 'embed',
      heading: 'Show it on the municipality’s own site',
      text: ['A map, a network or a list can be shown on any page with a few lines of HTML.'],
      commands: [],
      link: 'Create an embed',
    },
    {
      id: 'backup',
      heading: 'Back it up',
      text: [
        'Everything is saved in one file, even while the site is running. It can be restored on another computer.',
      ],
      commands: [
        { what: 'Write a backup', code: `npx vanort backup vanort-${today}.backup` },
        { what: 'Restore it', code: `npx vanort restore vanort-${today}.backup --replace` },
      ],
    },
  ],
};

/** The texts of one's own municipality; they come with the view. */
export const municipalityTexts = (language: TextLanguage): typeof sv => ({ sv, en })[language];
