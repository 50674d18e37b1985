import { describe, expect, test } from 'vitest';
import { id, say } from './say.ts';

describe('a time to meet is read in whichever way it is asked for', () => {
  test.each([
    'find a time with Asha Rao',
    'Find a time to meet Asha Rao.',
    'please find a time with Asha Rao',
    'find a slot with Asha Rao',
    'suggest times for Asha Rao',
    'propose a time to Asha Rao',
    'when can I meet Asha Rao?',
    'when am I free to meet Asha Rao?',
    'आशा राव के साथ मीटिंग का समय ढूँढो',
    'आशा राव के साथ समय ढूंढो',
    'आशा राव से मिलने का समय बताओ',
    'आशा राव के लिए समय ढूँढो',
    'मैं आशा राव से कब मिल सकती हूँ?',
    'Asha Rao ke saath meeting ka time dhundo',
    'Asha Rao ke sath time nikalo',
    'Asha Rao se milne ka time batao',
    'Asha Rao ke liye slot dhundo',
    'main Asha Rao se kab mil sakta hun',
  ])('“%s”', (text) => {
    expect(say(text)).toMatchObject({
      kind: 'do',
      requests: [{ intent: 'meet', who: { kind: 'records', records: [id('Asha Rao')] } }],
    });
  });

  test.each([
    ['send Asha Rao an invite for Thursday 4 pm', '16:00'],
    ['invite Asha Rao for Thursday at 4 pm', '16:00'],
    ['send an invite to Asha Rao for Thursday 4pm', '16:00'],
    ['Thursday 4 pm works for Asha Rao, send the invite', '16:00'],
    ['आशा राव को गुरुवार शाम 4 बजे का न्योता भेजो', '16:00'],
    ['आशा राव को गुरुवार 4 बजे का इनवाइट भेज दो', '16:00'],
    ['Asha Rao ko guruvar 4 baje ka invite bhejo', '16:00'],
    ['Asha Rao ko thursday shaam 4 baje ka invite bhej do', '16:00'],
  ])('“%s” says when', (text, time) => {
    expect(say(text)).toMatchObject({
      kind: 'do',
      requests: [
        {
          intent: 'meet',
          when: { day: '2026-12-03', time },
          who: { kind: 'records', records: [id('Asha Rao')] },
        },
      ],
    });
  });

  test.each([
    'Thursday 4 pm works, send the invite',
    'गुरुवार शाम 4 बजे ठीक है, न्योता भेज दो',
    'thursday 4 baje theek hai invite bhej do',
  ])('“%s” is about whom one talks', (text) => {
    const decision = say(text);
    const request =
      decision.kind === 'ask' ? decision.request : 'requests' in decision ? decision.requests[0] : undefined;
    expect(request).toMatchObject({ intent: 'meet', when: { time: '16:00' } });
  });

  test.each([
    'invite everyone in Sales',
    'invite Asha Rao to the event',
    'invite Asha Rao',
    'send the invite',
    'call Asha Rao on Thursday',
    'meeting with Asha Rao on Thursday at 4 pm',
    'Asha Rao replied',
  ])('“%s” is something else', (text) => {
    const decision = say(text);
    expect('requests' in decision ? decision.requests[0]?.intent : 'none').not.toBe('meet');
  });
});
