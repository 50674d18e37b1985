/** What is said of files, pictures and voice messages that people send. */
export const files = {
  'attached.file':
    'I can’t open files here. Paste a row or an email signature as text, and I’ll make a record of it.',
  'attached.picture':
    'I can’t read pictures. Type or paste what’s on it: from a business card I make a record.',
  'attached.voice':
    'I can’t listen to voice messages. Tap the microphone on your phone’s keyboard, and it types what you say.',
  'attached.other': 'I can’t open that. Tell me in a few words what you need.',
  'file.empty':
    'There’s nothing in <b>{name}</b>. If there should be, save the file again and send it once more.',
  'file.old-excel':
    '<b>{name}</b> is an Excel file of an older kind, which I can’t open. Open it in Excel, save it as an “Excel Workbook (.xlsx)” and send me that.',
  'file.locked':
    '<b>{name}</b> is locked with a password or a sensitivity label, so I can’t open it. Copy what you need and paste it here as text.',
  'file.picture':
    '<b>{name}</b> is a picture, and I can’t read pictures. Type or paste what’s on it: from a business card I make a record.',
  'file.recording':
    '<b>{name}</b> is a recording, and I can’t listen to it. Tell me in a few words what happened, such as “Asha replied”.',
  'file.document':
    'I can’t read documents such as <b>{name}</b>. Paste the part you need as text: from a row or an email signature I make a record.',
  'file.web-page':
    'What reached me as <b>{name}</b> is only a web page, as some phones send a link instead of the file. Send it from Teams on a computer.',
  'file.unknown':
    'I can’t open <b>{name}</b>. Paste what you need as text: from a row or an email signature I make a record.',
  'file.too-large':
    '<b>{name}</b> is larger than {megabytes} MB, so I didn’t open it. Send only the part you need.',
  'file.unavailable': 'I couldn’t get <b>{name}</b>. Send it once more, from Teams on a computer if you can.',
  'file.others':
    'I looked only at {name}. Send the {count, plural, one {other file} other {other # files}} one at a time.',
} as const;
