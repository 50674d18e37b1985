import { describe, expect, test } from 'vitest';
import { ownMailSaid } from '../../src/language/asked/own-mail-said.ts';

describe('what a seller says about their own mail', () => {
  test.each([
    'I don’t have Outlook',
    'i don’t use outlook',
    'open my emails in my mail app',
    'open emails in Gmail',
    'use gmail for emails',
    'write emails with my own email program',
    'compose email in the mail app',
    'मेरे पास आउटलुक नहीं है',
    'मैं आउटलुक इस्तेमाल नहीं करती',
    'ईमेल जीमेल में खोलो',
    'mere paas outlook nahi hai',
    'email gmail me kholo',
    'mails mere mail app mein kholo',
  ])('%s', (sentence) => {
    expect(ownMailSaid(sentence)).toEqual({ mailProgram: 'own' });
  });

  test.each(['open emails in Outlook', 'use Outlook for my emails', 'ईमेल आउटलुक में खोलें', 'i use outlook'])(
    '%s',
    (sentence) => {
      expect(ownMailSaid(sentence)).toEqual({ mailProgram: 'outlook' });
    },
  );

  test.each([
    ['my email is alex@contoso.com', { email: 'alex@contoso.com' }],
    ['My email address: alex.w@contoso.example.', { email: 'alex.w@contoso.example' }],
    ['मेरा ईमेल पता alex@contoso.com है', { email: 'alex@contoso.com' }],
    ['mera email id alex@contoso.com hai', { email: 'alex@contoso.com' }],
    ['my signature is Alex Wilber, Contoso', { signature: 'Alex Wilber, Contoso' }],
    ['my signature: Alex Wilber\nContoso Retail', { signature: 'Alex Wilber\nContoso Retail' }],
    ['मेरे हस्ताक्षर: आशा राव\nनॉर्थविंड', { signature: 'आशा राव\nनॉर्थविंड' }],
    ['change my signature', { signature: '' }],
    ['my email signature', { signature: '' }],
    ['मेरे हस्ताक्षर बदलो', { signature: '' }],
  ])('%s', (sentence, expected) => {
    expect(ownMailSaid(sentence)).toEqual(expected);
  });

  test.each([
    'Asha’s email is asha@x.com',
    'show me the email to Asha',
    'my email to Asha bounced',
    'my emails',
    'open Asha',
    'is my email to Asha out?',
    'alex@contoso.com',
  ])('“%s” is about something else', (sentence) => {
    expect(ownMailSaid(sentence)).toBeUndefined();
  });
});
