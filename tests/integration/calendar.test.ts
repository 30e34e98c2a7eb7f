import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startCuttableProxy } from '../faults/cuttable-proxy.js';
import { startServer, type TestServer } from './server.js';

describe('the calendar of reviews', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  const get = (query = '', headers: Record<string, string> = {}) =>
    fetch(`${server.url}/calendar/reviews.ics${query}`, { headers });
  const events = async (query = '', headers: Record<string, string> = {}) => {
    const calendar = new ICAL.Component(ICAL.parse(await (await get(query, headers)).text()) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  };

  it('is read back by another library: all-day events on the last day that each is due by', async () => {
    const found = await events('?lang=en');

    const before = found.find(({ uid }) => uid.includes('BEFORE_NEW_AGREEMENT'))!;
    expect(before.uid).toBe('linkoping-palo-alto-sister-city--BEFORE_NEW_AGREEMENT--agreement-2018@vanort');
    expect(before.startDate.isDate).toBe(true);
    expect(before.startDate.toString()).toBe('2018-12-31');
    expect(before.summary).toBe('Review before a new agreement: Sister-city partnership Linköping–Palo Alto');
    expect(before.description).toContain('Responsible: the international function of the Municipal Executive Office.');
    const periodic = found.filter(({ uid }) => uid.includes('ONCE_PER_MANDATE_PERIOD'));
    expect(periodic.map(({ startDate }) => startDate.toString().slice(4))).toEqual(['-10-14', '-10-14']);
    expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
  });

  it('tells calendars where an event has its page, when it changed, and which of two is the newer', async () => {
    for (const { component } of await events('?lang=sv')) {
      const url = new URL(String(component.getFirstPropertyValue('url')));
      const changed = component.getFirstPropertyValue('last-modified') as ICAL.Time;

      expect((await fetch(url)).status).toBe(200);
      expect(url.searchParams.get('lang')).toBe('sv');
      expect(changed.toString()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(component.getFirstPropertyValue('sequence')).toBe(changed.toUnixTime());
    }
  });

  it('speaks Swedish or English, by the address, else by what is accepted', async () => {
    const summary = async (...args: Parameters<typeof events>) => (await events(...args))[0]?.summary;

    expect(await summary('?lang=sv')).toBe('Översyn inför nytt avtal: Systerortssamarbetet Linköping–Palo Alto');
    expect(await summary('', { 'accept-language': 'en' })).toMatch(/^Review/);
    expect(await summary('?lang=sv', { 'accept-language': 'en' })).toMatch(/^Översyn/);
    expect((await get('', { 'accept-language': 'en' })).headers.get('vary')).toContain('Accept-Language');
  });

  it('is a calendar by its type, ends its lines as iCalendar does, and keeps them short', async () => {
    const response = await get('?lang=sv');
    const text = await response.text();

    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/calendar; charset=utf-8/);
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });

  it('is the same text for the same graph, and is not sent again to who has it', async () => {
    const first = await get('?lang=sv');
    const text = await first.text();
    const etag = first.headers.get('etag')!;

    expect(await (await get('?lang=sv')).text()).toBe(text);
    const again = await get('?lang=sv', { 'if-none-match': `"other", W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('?lang=en', { 'if-none-match': etag })).status).toBe(200);
  });

  it.each(['?lang=de', '?lang=', '?lang=sv&lang=en', '?lang=constructor'])(
    'refuses %s and says which argument',
    async (query) => {
      const response = await get(query);

      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'Argument "lang": must be "sv" or "en".',
            extensions: { code: 'BAD_USER_INPUT', argument: 'lang' },
          },
        ],
      });
    },
  );

  it('says that the graph is away, when it is', async () => {
    const seeded = inject('seeded');
    const proxy = await startCuttableProxy(Number(new URL(seeded.uri).port));
    const other = await startServer({ connection: { ...seeded, uri: `bolt://127.0.0.1:${proxy.port}` } });
    await proxy.cut();

    const response = await fetch(`${other.url}/calendar/reviews.ics?lang=sv`);
    const text = await response.text();
    await other.stop();

    expect(response.status).toBe(503);
    expect(text).toContain('GRAPH_UNAVAILABLE');
    expect(text).not.toMatch(/bolt|MATCH|127\.0\.0\.1/);
  });

  it('says that the home actor is not there, when it is not', async () => {
    const other = await startServer({ homeActor: 'atlantis' });

    const response = await fetch(`${other.url}/calendar/reviews.ics?lang=sv`);
    const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
    await other.stop();

    expect([response.status, body.errors[0]?.extensions.code]).toEqual([404, 'NOT_FOUND']);
  });
});
