/** What is said of lists that are imported. */
export const importing = {
  'import.no-header':
    'I found no row of column titles in <b>{name}</b>. Give the columns titles such as Name, Company, Email and Phone in the first row, and send it again.',
  'import.too-many':
    '<b>{name}</b> has more than {most, number} rows. Split it into smaller files and send them one at a time.',
  'import.gone':
    'I no longer have that file: it was imported, replaced by a newer one, or I was restarted. Send it again; nothing gets imported twice.',
  'import.ask': 'Import <b>{name}</b>?',
  'import.nothing': 'There’s nothing to import from <b>{name}</b>.',
  'import.new': 'New: {count, number}',
  'import.filled': 'Known, missing details filled in: {count, number}',
  'import.unchanged': 'Known, unchanged: {count, number}',
  'import.of-others': 'Known, of other sellers, left alone: {count, number}',
  'import.repeated': 'Repeated within the file, left out: {count, number}',
  'import.faulty': 'Without a name, left out: {count, number}',
  'import.sample': 'For example:',
  'import.cell': 'Row {row, number}, {column}: {why} (“{text}”), so I leave it empty.',
  'import.why-bad-email': 'not an email address',
  'import.why-bad-phone': 'not a phone number',
  'import.why-lost-phone': 'Excel shortened the number and lost digits',
  'import.why-bad-linkedin': 'not a LinkedIn address',
  'import.why-bad-value': 'not an amount',
  'import.why-no-name': 'Row {row, number}: no name.',
  'import.why-repeated': 'Row {row, number}: {text} is already in row {before, number}.',
  'import.problems-over': '… and {count, number} more like these.',
  'import.differing':
    '{count, plural, one {One record says} other {# records say}} something else than the file. I keep what I have:',
  'import.difference': '{name}, {field}: {kept} (in the file: {given})',
  'import.strangers': 'Owners I can’t assign: {names}. Those records will be yours.',
  'import.columns': 'Columns: {columns}',
  'import.unused': 'Not used: {columns}',
  'import.which': 'Are these leads or contacts?',
  'import.as-lead': 'Import as leads',
  'import.as-contact': 'Import as contacts',
  'import.deal': 'Opportunity',
  'import.currency': 'Currency',
  'import.tags': 'Tags',
  'import.owner': 'Owner',
  'button.import': 'Import',
  'cancelled.import': 'Nothing was imported.',
  'import.done':
    'Imported <b>{name}</b>: {count, plural, =0 {no new records} one {1 new record} other {# new records}}{filled, plural, =0 {} one {, 1 filled in} other {, # filled in}}.',
  'import.next': 'Next, you could say “enroll {name}”.',
  'import.undone':
    'The import is undone: {count, plural, =0 {no records} one {1 record} other {# records}} archived{filled, plural, =0 {} one {, 1 put back} other {, # put back}}.',
  'import.undone-left':
    '{count, plural, one {# record is in a sequence by now and stays} other {# records are in a sequence by now and stay}}.',
} as const;
