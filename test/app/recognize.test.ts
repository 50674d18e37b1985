import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { FileKind } from '../../src/app/receiving/file-kind.ts';
import { recognize } from '../../src/app/receiving/recognize.ts';
import * as file from '../files.ts';

const swapped = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes).swap16();

describe('what a file is', () => {
  test.each<[string, Uint8Array, FileKind]>([
    ['leads.csv', file.utf8(file.LEADS), 'csv'],
    ['leads.CSV', file.utf8(file.LEADS), 'csv'],
    ['leads.tsv', file.utf8('Name\tEmail\nAsha\ta@b.example'), 'csv'],
    ['leads.csv', file.utf16('Name\tEmail\nAsha\ta@b.example'), 'csv'],
    ['leads.csv', swapped(file.utf16('Name\tEmail\nAsha\ta@b.example')), 'csv'],
    ['leads.csv', file.utf16('Name;Email\nआशा;a@b.example').subarray(2), 'csv'],
    ['leads.csv', Buffer.from('Name;Stadt\nJürgen;München', 'latin1'), 'csv'],
    ['one-column.csv', file.utf8('Asha Rao'), 'csv'],
    ['leads.txt', file.utf8('Name;City\nAsha;Pune\nRavi;Goa'), 'csv'],
    ['leads', file.utf8(file.LEADS), 'csv'],
    ['leads.xlsx', file.xlsx, 'xlsx'],
    ['leads.csv', file.xlsx, 'xlsx'],
    ['leads', file.xlsx, 'xlsx'],
    ['leads.xlsb', file.xlsb, 'old-excel'],
    ['leads.xls', file.xls, 'old-excel'],
    ['leads.csv', file.xls, 'old-excel'],
    ['leads.xlsx', file.xls, 'old-excel'],
    [
      'leads.xls',
      file.utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'old-excel',
    ],
    ['leads.xlsx', file.lockedXlsx, 'locked'],
    ['leads.csv', file.png, 'picture'],
    ['card.yaml', file.jpeg, 'picture'],
    ['photo', file.heic, 'picture'],
    ['logo.svg', file.utf8('<?xml version="1.0"?>\n<!-- x -->\n<svg width="1"/>'), 'picture'],
    ['call.mp3', file.mp3, 'recording'],
    ['leads.csv', file.mp3, 'recording'],
    ['meeting.mp4', file.mp4, 'recording'],
    ['notes.docx', file.docx, 'document'],
    ['leads.xlsx', file.docx, 'document'],
    ['deck.pptx', file.pptx, 'document'],
    ['leads.ods', file.ods, 'document'],
    ['notes.doc', file.doc, 'document'],
    ['leads.pdf', file.pdf, 'document'],
    ['leads.csv', file.pdf, 'document'],
    ['notes.txt', file.utf8('Asha called. She is keen, and wants a demo.\nRavi is not.'), 'document'],
    ['asha.vcf', file.utf8('BEGIN:VCARD\nFN:Asha Rao\nEND:VCARD'), 'csv'],
    ['follow-up.yaml', file.utf8('id: follow-up\nsteps: []'), 'template'],
    ['follow-up.YML', file.utf8('id: follow-up'), 'template'],
    ['follow-up.yaml', file.utf8('  tab\there: {'), 'template'],
    ['follow-up.txt', file.utf8('id: follow-up\nversion: 1\nsteps:\n  - id: a'), 'template'],
    ['leads.csv', file.utf8('\ufeff\r\n<!DOCTYPE html><html>Sign in'), 'web-page'],
    ['leads.xls', file.utf8('<html><table><tr><td>Asha'), 'web-page'],
    ['leads.csv', new Uint8Array(), 'empty'],
    ['leads.csv', file.utf8('\ufeff \r\n\n'), 'empty'],
    ['leads.zip', file.zip, 'unknown'],
    ['mail.msg', file.outlookMessage, 'unknown'],
    ['leads.csv', Buffer.from([1, 2, 3, 0, 5]), 'unknown'],
    ['feed.xml', file.utf8('<?xml version="1.0"?><feed/>'), 'unknown'],
  ])('%s %#', (name, content, kind) => {
    expect(recognize({ name, content })).toBe(kind);
  });

  test('a list whose first customer is called like a format is a list', () => {
    for (const first of ['BMW', 'GIF Ltd', 'RIFF Records', 'PK Traders', 'ID3 Systems', 'OggS'])
      expect(recognize({ name: 'leads.csv', content: file.utf8(`${first},Munich\nAsha,Pune`) })).toBe('csv');
  });

  test('each template that is shipped is one, whatever it is called', () => {
    const folder = join(import.meta.dirname, '../../templates');
    const templates = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    for (const name of templates)
      expect(recognize({ name: 'a.txt', content: readFileSync(join(folder, name)) })).toBe('template');
    expect(templates.length).toBeGreaterThan(0);
  });

  test('is found for any bytes under any name', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (content, name) => {
        expect(recognize({ name, content })).toMatch(/^[a-z-]+$/);
      }),
    );
  });

  test('is a list for any text that is called so', () => {
    const cell = fc.stringMatching(/^[A-Za-z0-9 ]{1,10}$/);
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 1 }),
        fc.constantFrom(file.utf8, file.utf16),
        (cells, encode) => {
          const text = cells.join(',');
          const kind = recognize({ name: 'a.csv', content: encode(text) });
          expect(kind).toBe(text.trim() === '' ? 'empty' : 'csv');
        },
      ),
    );
  });
});
