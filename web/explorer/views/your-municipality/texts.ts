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
  lead: 'På tio minuter har du ett nätverk för din egen kommun: först med det som står i offentliga register, sedan med kontorets egen lista. Skriv kommandona i en terminal, i mappen där programmet ligger.',
  home: (name: string) => `Den här webbplatsen visar ${name}.`,
  figures: (all: number, unconfirmed: number) => {
    if (all === 0) return 'Inget samarbete finns med ännu.';
    if (all === 1) return unconfirmed === 0 ? '1 samarbete finns med.' : '1 obekräftat samarbete finns med.';
    if (unconfirmed === 0) return `${all} samarbeten finns med. Inget av dem är obekräftat.`;
    return `${all} samarbeten finns med. Av dem är ${unconfirmed} ${unconfirmed === 1 ? 'obekräftat' : 'obekräftade'}.`;
  },
  copy: 'Kopiera',
  copyCommand: (code: string) => `Kopiera: ${code}`,
  steps: (today: string): readonly Step[] => [
    {
      id: 'start',
      heading: 'Börja med kommunens namn',
      text: [
        'Skriv kommunens namn eller kommunkod. Om det redan är din kommun som visas här är steget klart. Annars stoppar du programmet med Ctrl+C och startar det igen med din kommun, i en egen mapp för uppgifterna.',
      ],
      commands: [
        {
          what: 'Välj en egen mapp (skriv raden i varje terminalfönster som du använder)',
          code: 'export DATA_DIR=.vanort-egen',
        },
        { what: 'Starta', code: 'npm start -- --home "Din kommun"' },
      ],
    },
    {
      id: 'look',
      heading: 'Se vad som står i registren',
      text: [
        'Vänorter, nätverk och EU-projekt hämtas från öppna register. Allt är obekräftat tills kommunen eller motparten själv bekräftar det, eftersom ett register kan vara gammalt eller ha fel. Vid varje uppgift står vilket register den kommer från.',
      ],
      commands: [],
      link: 'Se vad som sägs om varje samarbete',
    },
    {
      id: 'list',
      heading: 'Importera kontorets egen lista',
      text: [
        'Om kontoret redan har en lista i Excel, ODS eller CSV går den att importera som den är. Annars börjar du med en mall. Webbplatsen kan vara i gång under tiden. Mer om kolumner och mallar finns i filen docs/import-a-list.md.',
      ],
      commands: [
        { what: 'Skapa en mall att fylla i', code: 'npx vanort import --template partners.xlsx' },
        { what: 'Se vad som skulle ändras, utan att ändra något', code: 'npx vanort import partners.xlsx --dry-run' },
        { what: 'Importera listan', code: 'npx vanort import partners.xlsx' },
      ],
    },
    {
      id: 'undo',
      heading: 'Ångra om något blev fel',
      text: [
        'Varje import går att ångra, även om annat har importerats efter den. Byt ut ID mot det id som listan visar.',
      ],
      commands: [
        { what: 'Lista det som har importerats', code: 'npx vanort changes' },
        { what: 'Ångra en import', code: 'npx vanort undo ID' },
      ],
    },
    {
      id: 'look-and-words',
      heading: 'Egna ord, namn, logotyp och färger',
      text: [
        'Kommuner har olika ord för samma sak: vänort, systerort, samverkansort. Orden är inställningar, liksom webbplatsens namn, logotyp och färger. De läses in när programmet startar. Alla inställningar finns i filen docs/settings.md.',
      ],
      commands: [
        {
          what: 'Ord',
          code: "export KIND_WORDS='SISTER_CITY: vänort / twin town; FRIENDSHIP: vänort / friendship town'",
        },
        { what: 'Webbplatsens namn', code: "export SITE_NAME='Kommunen i världen'" },
        { what: 'Logotyp (SVG eller PNG)', code: 'export SITE_LOGO=logotyp.svg' },
        { what: 'Färger för ljust och mörkt utseende', code: "export SITE_COLOURS='#005a9c #8ec5ff'" },
      ],
    },
    {
      id: 'embed',
      heading: 'Visa på kommunens egen webbplats',
      text: ['En karta, ett nätverk eller en lista går att visa på vilken sida som helst, med några rader HTML.'],
      commands: [],
      link: 'Välj vad som ska visas',
    },
    {
      id: 'backup',
      heading: 'Säkerhetskopiera',
      text: [
        'Allt sparas i en enda fil, även medan webbplatsen är i gång. Kopian går att återställa på en annan dator.',
      ],
      commands: [
        { what: 'Skapa en kopia', code: `npx vanort backup vanort-${today}.backup` },
        { what: 'Återställ den', code: `npx vanort restore vanort-${today}.backup --replace` },
      ],
    },
  ],
};

const en: typeof sv = {
  heading: 'Your own municipality',
  lead: 'In ten minutes you have a network of your own municipality: first with what public registers say, then with your office’s own list. Type the commands in a terminal, in the program’s folder.',
  home: (name) => `This site shows ${name}.`,
  figures: (all, unconfirmed) => {
    if (all === 0) return 'There are no partnerships yet.';
    if (all === 1) return unconfirmed === 0 ? 'There is 1 partnership.' : 'There is 1 unconfirmed partnership.';
    return `There are ${all} partnerships, ${unconfirmed === 0 ? 'none' : unconfirmed} of them unconfirmed.`;
  },
  copy: 'Copy',
  copyCommand: (code) => `Copy: ${code}`,
  steps: (today) => [
    {
      id: 'start',
      heading: 'Start with the municipality’s name',
      text: [
        'Enter the municipality’s name or code. If your municipality is the one shown here, this step is done. Otherwise stop the program with Ctrl+C and start it again with your municipality, in a separate folder for the data.',
      ],
      commands: [
        {
          what: 'Choose a separate folder (type this in each terminal window that you use)',
          code: 'export DATA_DIR=.vanort-own',
        },
        { what: 'Start', code: 'npm start -- --home "Your municipality"' },
      ],
    },
    {
      id: 'look',
      heading: 'See what the registers say',
      text: [
        'Twin towns, networks and EU projects come from open registers. All of it is unconfirmed until the municipality or the other party confirms it, since a register may be old or wrong. Each fact names the register that it comes from.',
      ],
      commands: [],
      link: 'See what is said about each partnership',
    },
    {
      id: 'list',
      heading: 'Import your office’s own list',
      text: [
        'If your office already has a list in Excel, ODS or CSV, it can be imported as it is. Otherwise begin with a template. The site can keep running in the meantime. The file docs/import-a-list.md has more on columns and templates.',
      ],
      commands: [
        { what: 'Create a template to fill in', code: 'npx vanort import --template partners.xlsx --language en' },
        { what: 'See what would change, without changing anything', code: 'npx vanort import partners.xlsx --dry-run' },
        { what: 'Import the list', code: 'npx vanort import partners.xlsx' },
      ],
    },
    {
      id: 'undo',
      heading: 'Undo if something went wrong',
      text: ['Every import can be undone, even if others came after it. Replace ID with the id shown in the list.'],
      commands: [
        { what: 'List what has been imported', code: 'npx vanort changes' },
        { what: 'Undo an import', code: 'npx vanort undo ID' },
      ],
    },
    {
      id: 'look-and-words',
      heading: 'Your own words, name, logo and colours',
      text: [
        'Municipalities have different words for the same thing: twin town, sister city, partner town. The words are settings, as are the site’s name, logo and colours. They are read when the program starts. All settings are in the file docs/settings.md.',
      ],
      commands: [
        {
          what: 'Words',
          code: "export KIND_WORDS='SISTER_CITY: vänort / sister city; FRIENDSHIP: vänort / friendship town'",
        },
        { what: 'Name of the site', code: "export SITE_NAME='Our town in the world'" },
        { what: 'Logo (SVG or PNG)', code: 'export SITE_LOGO=logo.svg' },
        { what: 'Colours for light and dark appearance', code: "export SITE_COLOURS='#005a9c #8ec5ff'" },
      ],
    },
    {
      id: 'embed',
      heading: 'Show it on the municipality’s own site',
      text: ['A map, a network or a list can be shown on any page with a few lines of HTML.'],
      commands: [],
      link: 'Choose what to show',
    },
    {
      id: 'backup',
      heading: 'Back it up',
      text: [
        'Everything is saved in a single file, even while the site is running. The backup can be restored on another computer.',
      ],
      commands: [
        { what: 'Create a backup', code: `npx vanort backup vanort-${today}.backup` },
        { what: 'Restore it', code: `npx vanort restore vanort-${today}.backup --replace` },
      ],
    },
  ],
};

/** The texts of one's own municipality; they come with the view. */
export const municipalityTexts = (language: TextLanguage): typeof sv => ({ sv, en })[language];
