import { describe, expect, test } from 'vitest';
import { pausedSaid } from '../../src/language/asked/running-said.ts';

describe('what was paused with a template goes on', () => {
  test.each([
    'turn on webinar and resume what was paused',
    'turn on webinar, let the paused ones go on',
    'start them again',
    'जो रुके हैं उन्हें चलने दो',
    'ruke hue bhi chala do',
  ])('where that is said: %s', (words) => {
    expect(pausedSaid(words)).toBe('resume');
  });

  test.each([
    'leave them paused',
    'turn on webinar, don’t restart the paused ones',
    'do not continue the paused ones',
    "don't start what was paused",
    'no need to resume them',
    'never resume those',
    'let me decide about the paused ones before going on',
    'रुके हुए न चलाएँ',
    'उन्हें शुरू न करें',
    'ruke hue start mat karo',
    'resume mat karo',
    'unhe chalne mat do',
  ])('and not where it is denied: %s', (words) => {
    expect(pausedSaid(words)).toBe('leave');
  });

  test.each([
    'turn on webinar and start enrolling',
    'turn on webinar and show me what is going on',
    'turn on webinar',
  ])('and is asked about where nothing is said of it: %s', (words) => {
    expect(pausedSaid(words)).toBeUndefined();
  });
});
