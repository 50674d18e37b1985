import { expect, test } from 'vitest';
import { firstNameOf } from '../../src/language/first-name.ts';

test.each([
  ['Asha Rao', 'Asha'],
  ['Dr. Asha Rao', 'Asha'],
  ['Dr Asha Rao', 'Asha'],
  ['Dr.Asha Rao', 'Asha'],
  ['CA Rohit Jain', 'Rohit'],
  ['CS Neha Gupta', 'Neha'],
  ['Sh. Mohan Lal', 'Mohan'],
  ['van der Berg, Zoë', 'Zoë'],
  ['de la Cruz, María', 'María'],
  ['Prof. Dr. Lukas Meier', 'Lukas'],
  ['Dr.-Ing. Lukas Meier', 'Lukas'],
  ['Smt. Kavita Joshi', 'Kavita'],
  ['Shri Vikram Shetty', 'Vikram'],
  ['Er. Rakesh Kumar', 'Rakesh'],
  ['श्री विक्रम शेट्टी', 'विक्रम'],
  ['श्रीमती कविता जोशी', 'कविता'],
  ['डॉ. आशा राव', 'आशा'],
  ['प्रो. आशा राव', 'आशा'],
  ['J. Robert Oppenheimer', 'Robert'],
  ['Priya S.', 'Priya'],
  ['Nair, Priya', 'Priya'],
  ['Priya Nair, PhD', 'Priya'],
  ['J. Smith', 'J. Smith'],
  ['M. K. Gandhi', 'M. K. Gandhi'],
  ['A.P.J. Abdul Kalam', 'Abdul'],
  ['ए. पी. शर्मा', 'ए. पी. शर्मा'],
  ['Dr. Rao', 'Dr. Rao'],
  ['Dr. J. Smith', 'Dr. J. Smith'],
  ['Madonna', 'Madonna'],
  ['Er Wang', 'Er'],
  ['Dr.', 'Dr.'],
  ['', ''],
])('“%s” is greeted as “%s”', (name, greeted) => {
  expect(firstNameOf(name)).toBe(greeted);
});
