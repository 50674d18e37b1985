export const templates = {
  'templates.title': 'Sequence templates',
  'templates.facts':
    'For {type} · {steps, plural, one {# step} other {# steps}} · up to {days, plural, one {# day} other {# days}}',
  'template.none': 'There’s no template called “{words}”. These are available:',

  'template.edge': '{outcome} → {target}',
  'template.edge-wait': '{outcome} → {target}, {days, plural, one {# day} other {# days}} later',
  'template.ends': 'Ends: {ends}',
  'template.enroll': 'Enroll someone',
  'template.in-words': 'In words',

  'flow.wait': '{days, plural, one {# day} other {# days}}',
  'flow.count': '{count, number}',
  'flow.reached': '{step} ({count, number} reached it)',
  'flow.taken': '{outcome} → {target}: {count, number}',
} as const;
