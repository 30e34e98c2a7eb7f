/** Addresses that a site may have set, for the frame of every page; null: there is none, and nothing is said of it. */
export interface SiteLinks {
  readonly about: string | null;
  readonly method: string | null;
  readonly contact: string | null;
  /** Where an error is reported: an address with `{address}` for that of the page, or of mail. */
  readonly report: string | null;
  /** Whether the accessibility statement says whom to write to: without, it is no statement. */
  readonly accessibility: boolean;
  /** Whether menus name the office's follow-up: a site of the public profile has none. */
  readonly followUp: boolean;
}

export const NO_LINKS: SiteLinks = {
  ...{ about: null, method: null, contact: null, report: null },
  ...{ accessibility: false, followUp: true },
};

/**
 * Where to report an error of a page.
 * @param subject of a message of mail
 */
export function reportAddress(report: string, page: string, subject: string): string {
  if (report.startsWith('mailto:')) {
    return `${report}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${page}\n\n`)}`;
  }
  return report.replaceAll('{address}', encodeURIComponent(page));
}
