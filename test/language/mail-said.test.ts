import { describe, expect, test } from 'vitest';
import { mailSaid } from '../../src/language/asked/mail-said.ts';

const said = (sentence: string): string => {
  const found = mailSaid(sentence);
  if (!found) return 'nothing';
  return found.kind === 'outgoing' ? `${found.of} ${found.day}`.trim() : found.kind;
};

describe('emails that wait', () => {
  test.each([
    'hold my mail',
    'Hold my emails, please',
    'please stop my automated emails',
    'don’t send my emails',
    'do not send any of my emails today',
    'pause my emails until friday',
    'stop sending my mails',
    'hold all automated emails for now',
    'मेरे ईमेल रोको',
    'मेरे सारे ईमेल रोक दें',
    'अभी मेरे ईमेल मत भेजो',
    'मेरे स्वचालित ईमेल बंद करो',
    'mere mail roko',
    'mere saare mails mat bhejo',
    'abhi mere email hold karo',
  ])('%s', (sentence) => {
    expect(said(sentence)).toBe('hold');
  });
});

describe('emails that leave again', () => {
  test.each([
    'send my mail again',
    'send my emails again please',
    'resume my emails',
    'start sending my mails',
    'let my emails go out again',
    'release my held emails',
    'मेरे ईमेल फिर भेजो',
    'मेरे ईमेल फिर से भेजें',
    'अब मेरे ईमेल जाने दो',
    'mere mail phir se bhejo',
    'mere emails bhejna shuru karo',
  ])('%s', (sentence) => {
    expect(said(sentence)).toBe('send');
  });
});

describe('emails that will leave, or left', () => {
  test.each([
    ['what goes out tomorrow', 'planned tomorrow'],
    ['What goes out tomorrow?', 'planned tomorrow'],
    ['what’s going out today', 'planned today'],
    ['which emails go out on monday', 'planned monday'],
    ['show outgoing emails', 'planned'],
    ['which emails will be sent tomorrow?', 'planned tomorrow'],
    ['emails going out tomorrow', 'planned tomorrow'],
    ['when do my emails leave?', 'planned'],
    ['what will you send tomorrow', 'planned tomorrow'],
    ['कल क्या जाएगा', 'planned कल'],
    ['कल कौन से ईमेल जाएँगे?', 'planned कल'],
    ['आज कौन से ईमेल भेजे जाएँगे', 'planned आज'],
    ['kal kaun se mail jayenge', 'planned kal'],
    ['aaj kitne email jane wale hain', 'planned aaj'],
    ['what left today', 'left today'],
    ['what went out today?', 'left today'],
    ['which emails did you send yesterday', 'left yesterday'],
    ['आज क्या गया', 'left आज'],
    ['आज कौन से ईमेल गए?', 'left आज'],
    ['aaj kaun se mail gaye', 'left aaj'],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toBe(expected);
  });
});

describe('what is about something else', () => {
  test.each([
    'what’s left today',
    'what is left for today?',
    'send the email',
    'sent',
    'sent the email to Asha',
    'stop',
    'hold Asha',
    'pause Asha until friday',
    'email Asha tomorrow',
    'what do I have tomorrow',
    'what goes out to Asha',
    'आज क्या करना है',
    'आज कौन गया',
    'Asha ka mail dikhao',
    'who left today',
    'resume Asha',
    'don’t email Asha again',
    'hold the meeting with Asha',
    'go on',
    'show me the email to Asha',
  ])('%s', (sentence) => {
    expect(said(sentence)).toBe('nothing');
  });
});
